package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.humanbeingsfirst.markdown.PageNotes;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteContent;

/**
 * Which sources each document cites, itself or by the registers it names, and which documents cite
 * each.
 */
final class CitedSources {

    private final SiteContent site;
    private final Map<String, List<ContentDocument>> citing = new TreeMap<>();

    CitedSources(SiteContent site) {
        this.site = site;
        for (ContentDocument document : site.publicDocuments()) {
            for (String id : itemIds(document)) {
                citing.computeIfAbsent(id, cited -> new ArrayList<>()).add(document);
            }
        }
    }

    /** Ids of all items that some public document cites, sorted. */
    Set<String> itemIds() {
        return citing.keySet();
    }

    /** Ids of the items in a document's list of sources, by number. */
    List<String> itemIds(ContentDocument document) {
        List<String> registered = registeredSources(document);
        if (registered.isEmpty() && document.outline().citedItems().isEmpty()) {
            return List.of(); // Asked of every document in every bake.
        }
        Set<String> ids = new LinkedHashSet<>(document.outline().citedItems());
        ids.addAll(registered);
        return List.copyOf(ids);
    }

    /** The numbering of a document's sources. */
    PageNotes notes(ContentDocument document) {
        return new PageNotes(document.body().citations(), registeredSources(document));
    }

    private List<String> registeredSources(ContentDocument document) {
        List<String> names = document.frontMatter().texts("registers");
        if (names.isEmpty()) {
            return List.of();
        }
        return names.stream()
                .map(site.registers()::get)
                .filter(register -> register != null)
                .flatMap(register -> register.citedSources().stream())
                .map(Register.CitedSource::itemId)
                .distinct()
                .toList();
    }

    /** The public documents that cite an item. */
    List<ContentDocument> citing(String id) {
        return citing.get(id);
    }

    /** The same as templates read them. */
    List<Map<String, Object>> citedBy(String id) {
        return citing.get(id).stream().map(this::titleAndAddress).toList();
    }

    private Map<String, Object> titleAndAddress(ContentDocument document) {
        return Map.of(
                "title",
                document.title(),
                "lang",
                site.language(document),
                "permalink",
                document.permalink());
    }
}

package org.humanbeingsfirst.bake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.humanbeingsfirst.citation.BibliographyFormatter;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.citation.PrintedMarks;
import org.humanbeingsfirst.external.LinkLock;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.markdown.PageNotes;
import org.humanbeingsfirst.quotation.Passage;
import org.humanbeingsfirst.site.SiteConfiguration;
import org.humanbeingsfirst.site.SiteContent;

/**
 * Sources as templates read them, on whatever page: each is formatted once for the whole site. Safe
 * for use by many threads.
 */
final class SourceEntries {

    /** Room for what is known of a source, without growing: there are many of them. */
    private static final int USUAL_KEYS = 32;

    private final SiteContent site;
    private final LinkLock links;
    private final DrawnOn drawnOn;
    private final boolean havePages;
    private final Map<Fingerprint, String> formatted;
    private final Map<String, Map<String, Object>> byId = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> archivedCopies = new ConcurrentHashMap<>();
    private final Fingerprint ofNone;
    private final ThreadLocal<BibliographyFormatter> formatter;

    /**
     * @param links what is known of the addresses of sources
     * @param drawnOn what documents draw on
     * @param havePages whether each source has a page of its own
     * @param formatted entries formatted before, by the fingerprint of item, style and language; new
     *     ones are added
     */
    SourceEntries(
            SiteContent site,
            LinkLock links,
            DrawnOn drawnOn,
            boolean havePages,
            Map<Fingerprint, String> formatted) {
        this.site = site;
        this.links = links;
        this.drawnOn = drawnOn;
        this.havePages = havePages;
        this.formatted = formatted;
        // One for each worker, so that none waits. Where nothing new is cited, citeproc is not even
        // loaded.
        this.formatter = ThreadLocal.withInitial(() -> formatter(site.configuration()));
        this.ofNone = newFingerprint(List.of());
    }

    private static BibliographyFormatter formatter(SiteConfiguration configuration) {
        return new BibliographyFormatter(configuration.citationStyle(), configuration.language());
    }

    /** The HTML of an item's entry. */
    String format(CslItem item) {
        Fingerprint fingerprint =
                new Fingerprint.Builder()
                        .add(item.fields())
                        .add(site.configuration().citationStyle())
                        .add(site.configuration().language())
                        .build();
        String entry = formatted.get(fingerprint);
        if (entry == null) {
            entry = formatter.get().format(List.of(item)).get(item.id());
            formatted.put(fingerprint, entry);
        }
        return entry;
    }

    /** What every page shows of an item alike, as a map of the caller's own. */
    Map<String, Object> entry(String id) {
        Map<String, Object> entry = byId.get(id);
        if (entry == null) {
            entry = newEntry(id); // Two workers may make the same one; neither waits.
            byId.put(id, entry);
        }
        Map<String, Object> own = new HashMap<>(USUAL_KEYS);
        own.putAll(entry);
        return own;
    }

    private Map<String, Object> newEntry(String id) {
        CslItem item = site.bibliography().find(id).orElseThrow();
        Map<String, Object> model = new HashMap<>();
        model.put("id", id);
        model.put("anchor", PageNotes.sourceAnchor(id));
        model.put("html", format(item));
        model.put("title", printed(item.plainTitle()));
        item.issued().ifPresent(date -> model.put("issued", date));
        model.put("author", printed(item.shortAuthor()));
        if (item.isWebAddress()) {
            model.put("url", item.url());
        }
        archivedCopy(id).ifPresent(copy -> model.put("archivedCopy", copy));
        if (havePages) {
            model.put("permalink", SourcePages.permalink(id));
        }
        List<Passage> passages = site.passages().of(id);
        passages.stream()
                .filter(passage -> passage.means() != Passage.Means.SECOND_HAND)
                .map(Passage::recordedOn)
                .max(Comparator.naturalOrder())
                .ifPresent(day -> model.put("recordedOn", ModelDate.of(day)));
        model.put(
                "savedCopyOnly",
                !passages.isEmpty()
                        && passages.stream().allMatch(p -> p.means() == Passage.Means.SAVED_COPY));
        return model;
    }

    private String printed(String text) {
        return PrintedMarks.in(text, site.configuration().language());
    }

    /** An entry with its number on one page. */
    Map<String, Object> entry(String id, PageNotes notes) {
        Map<String, Object> model = entry(id);
        model.put("number", notes.number(id));
        model.put("noteAnchor", notes.noteAnchor(id));
        return model;
    }

    /** A copy of an item's page in an archive, if the page itself is lost. */
    private Optional<String> archivedCopy(String id) {
        return archivedCopies.computeIfAbsent(
                id,
                sought ->
                        site.bibliography()
                                .find(sought)
                                .filter(CslItem::isWebAddress)
                                .flatMap(item -> links.archivedCopy(item.url())));
    }

    /** Of everything that pages show of some items, and of the names that any page may show. */
    Fingerprint fingerprint(Collection<String> itemIds) {
        if (itemIds.isEmpty()) {
            return ofNone; // Most documents of most sites.
        }
        return newFingerprint(itemIds);
    }

    private Fingerprint newFingerprint(Collection<String> itemIds) {
        Fingerprint.Builder fingerprint =
                new Fingerprint.Builder()
                        .add(drawnOn.by(itemIds))
                        .add(site.configuration().citationStyle())
                        .add(site.configuration().language());
        itemIds.forEach(id -> fingerprint.add(archivedCopy(id).orElse(null)));
        return fingerprint.build();
    }
}

package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.markdown.PageNotes;
import org.humanbeingsfirst.markdown.RenderedDocument;
import org.humanbeingsfirst.quotation.Quotation;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody;
import org.humanbeingsfirst.site.SiteContent;

/** What the page of a document shows of its sources: where the text cites and quotes them, and their list. */
final class SourceModels {

    private final CitedSources cited;
    private final SourceEntries entries;
    private final QuotationModels quotations;
    private final FragmentModels fragments;

    SourceModels(SiteContent site, CitedSources cited, SourceEntries entries) {
        this.cited = cited;
        this.entries = entries;
        this.quotations = new QuotationModels(site, entries);
        this.fragments = new FragmentModels(entries);
    }

    /** Puts a document's {@code fragments}, {@code blocks} and {@code sources} into its model. */
    void addTo(LateModel model, RenderedDocument document) {
        DocumentBody body = document.content().body();
        PageNotes notes = cited.notes(document.content());
        Map<Integer, Map<String, Object>> quoted = quotations.of(body, notes);
        model.putLate("fragments", () -> fragments.of(document.fragments(), notes, quoted));
        model.putLate("blocks", () -> FragmentModels.blocks(document.fragments(), quoted));
        model.putLate("sources", () -> sources(body, notes, quoted));
    }

    /**
     * The page's sources in order of their numbers.
     *
     * @param quotations what {@link QuotationModels#of} made of the page's body
     */
    private List<Map<String, Object>> sources(
            DocumentBody body, PageNotes notes, Map<Integer, Map<String, Object>> quotations) {
        Map<String, List<Map<String, Object>>> quotationsOf = new HashMap<>();
        quotations.forEach(
                (index, model) -> {
                    Quotation quotation = body.quotations().get(index).quotation();
                    String id = quotation.attribution().orElseThrow().source().id();
                    quotationsOf.computeIfAbsent(id, quoted -> new ArrayList<>()).add(model);
                });
        List<Map<String, Object>> models = new ArrayList<>();
        for (String id : notes.itemIds()) {
            Map<String, Object> model = entries.entry(id, notes);
            model.put("quotations", quotationsOf.getOrDefault(id, List.of()));
            model.put("returns", notes.returnAnchors(id));
            models.add(model);
        }
        return models;
    }

    /** Of everything that {@link #addTo} looks at, the document apart. */
    Fingerprint fingerprint(ContentDocument document) {
        return entries.fingerprint(cited.itemIds(document));
    }
}

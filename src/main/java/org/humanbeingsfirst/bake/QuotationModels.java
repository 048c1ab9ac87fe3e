package org.humanbeingsfirst.bake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.citation.Locator;
import org.humanbeingsfirst.citation.PrintedMarks;
import org.humanbeingsfirst.markdown.PageNotes;
import org.humanbeingsfirst.quotation.Attribution;
import org.humanbeingsfirst.quotation.CheckedQuotation;
import org.humanbeingsfirst.quotation.Passage;
import org.humanbeingsfirst.quotation.Passages;
import org.humanbeingsfirst.quotation.Quotation;
import org.humanbeingsfirst.quotation.TextFragment;
import org.humanbeingsfirst.quotation.Verdict;
import org.humanbeingsfirst.site.DocumentBody;
import org.humanbeingsfirst.site.SiteContent;

/** Quotations as templates read them, and how each compares with what was read in its source. */
final class QuotationModels {

    /** Room for what is known of a quotation, without growing: there are many of them. */
    private static final int USUAL_KEYS = 32;

    private final Bibliography bibliography;
    private final Passages passages;
    private final String language;
    private final SourceEntries entries;

    QuotationModels(SiteContent site, SourceEntries entries) {
        this.bibliography = site.bibliography();
        this.passages = site.passages();
        this.language = site.configuration().language();
        this.entries = entries;
    }

    /** The quotations of a body as templates read them, those without a source left out, by index. */
    Map<Integer, Map<String, Object>> of(DocumentBody body, PageNotes notes) {
        Map<Integer, Map<String, Object>> models = new TreeMap<>();
        for (int index = 0; index < body.quotations().size(); index++) {
            CheckedQuotation checked = body.quotations().get(index);
            if (checked.quotation().attribution().isPresent()) {
                models.put(index, model(index, checked, notes));
            }
        }
        return models;
    }

    private Map<String, Object> model(int index, CheckedQuotation checked, PageNotes notes) {
        Quotation quotation = checked.quotation();
        Attribution attribution = quotation.attribution().orElseThrow();
        CitationItem cited = attribution.source();
        CslItem item = bibliography.find(cited.id()).orElseThrow();
        Map<String, Object> model = new HashMap<>(USUAL_KEYS);
        model.put("kind", quotation.kind() == Quotation.Kind.BLOCK ? "block" : "inline");
        model.put("number", index + 1);
        model.put("anchor", quotationAnchor(index));
        model.put("text", quotation.text());
        model.put("speaker", attribution.speaker());
        model.put(
                "cite", item.isWebAddress() ? item.url() : "#" + PageNotes.sourceAnchor(item.id()));
        model.put("source", entries.entry(item.id(), notes));
        model.put("citeAnchor", notes.anchor(cited));
        model.put("locator", cited.locator().map(Locator::text).orElse(""));
        describe(model, checked, item);
        return model;
    }

    /** Puts in how a quotation compares with what was read in its source. */
    void describe(Map<String, Object> model, CheckedQuotation checked, CslItem item) {
        model.put("verdict", word(checked.comparison().verdict()));
        model.put("savedCopy", false);
        checked.comparison()
                .passage()
                .ifPresent(passage -> describe(model, checked, passage, item));
    }

    private void describe(
            Map<String, Object> model, CheckedQuotation checked, Passage passage, CslItem item) {
        model.put("savedCopy", passage.means() == Passage.Means.SAVED_COPY);
        model.put("passage", passageAnchor(passages.of(item.id()).indexOf(passage)));
        quotedIn(passage).ifPresent(work -> model.put("quotedIn", work));
        boolean wasReadThere = item.isWebAddress() && item.url().equals(passage.readAt());
        if (wasReadThere && checked.comparison().verdict() == Verdict.EXACT) {
            model.put("link", TextFragment.link(item.url(), checked.quotation().text()));
        }
    }

    /** The work in which a passage of another was read. */
    Optional<Map<String, Object>> quotedIn(Passage passage) {
        return passage.quotedIn()
                .flatMap(bibliography::find)
                .map(
                        work ->
                                Map.of(
                                        "title", PrintedMarks.in(work.plainTitle(), language),
                                        "anchor", PageNotes.sourceAnchor(work.id())));
    }

    /** The id of a quotation on the page that quotes. */
    static String quotationAnchor(int index) {
        return "quote-" + (index + 1);
    }

    /** The id of a passage on the page of the work. */
    static String passageAnchor(int index) {
        return "passage-" + (index + 1);
    }

    /** A constant as templates read it. */
    static String word(Enum<?> verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

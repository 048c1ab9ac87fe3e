package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.humanbeingsfirst.citation.AddressBreaks;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.citation.Locator;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.quotation.Attribution;
import org.humanbeingsfirst.quotation.CheckedQuotation;
import org.humanbeingsfirst.quotation.Passage;
import org.humanbeingsfirst.quotation.PassageExcerpt;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.SiteContent;

/**
 * The page of each cited work: what was read in it, every quotation of it on the site with its
 * verdict, and the pages that cite it.
 */
final class SourcePages {

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final SiteContent site;
    private final DocumentModels documents;
    private final CitedSources cited;
    private final SourceEntries entries;
    private final QuotationModels quotations;
    private final Map<String, Fingerprint> files;

    /**
     * @param files fingerprints of the content files of public documents, by permalink
     */
    SourcePages(
            SiteContent site,
            DocumentModels documents,
            CitedSources cited,
            SourceEntries entries,
            Map<String, Fingerprint> files) {
        this.site = site;
        this.documents = documents;
        this.cited = cited;
        this.entries = entries;
        this.quotations = new QuotationModels(site, entries);
        this.files = files;
    }

    /** The address of the page of a work. */
    static String permalink(String id) {
        return "/sources/" + slug(id) + "/";
    }

    /** The address of a file beside that page. */
    static String file(String id, String ending) {
        return permalink(id) + slug(id) + ending;
    }

    /** Item ids may hold what file names must not. */
    private static String slug(String id) {
        return FILE_NAME.matcher(id).matches()
                ? id
                : id.replaceAll("[^A-Za-z0-9]+", "-") + "-" + Integer.toHexString(id.hashCode());
    }

    /** Ids of the works that have a page: those that some page cites. */
    Collection<String> itemIds() {
        return cited.itemIds();
    }

    /** A quotation of the work, with where it stands. */
    private record Quoted(ContentDocument document, int index, CheckedQuotation checked) {

        String text() {
            return checked.quotation().text();
        }
    }

    /** What the page of a work shows. */
    Map<String, Object> model(String id) {
        CslItem item = site.bibliography().find(id).orElseThrow();
        List<Quoted> quoted = quoted(id);
        Map<String, Object> model = entries.entry(id);
        model.put("note", item.fields().get("note") instanceof String note ? note : "");
        model.put("passages", passages(item, quoted));
        model.put("quotations", quotations(item, quoted));
        model.put("citedBy", cited.citedBy(id));
        model.put("bibtex", file(id, CitationFiles.BIBTEX));
        model.put("cslJson", file(id, CitationFiles.CSL_JSON));
        return model;
    }

    /** Of everything that {@link #model} looks at. */
    Fingerprint fingerprint(String id) {
        Fingerprint.Builder fingerprint =
                new Fingerprint.Builder().add(id).add(entries.fingerprint(List.of(id)));
        for (ContentDocument document : cited.citing(id)) {
            fingerprint.add(files.get(document.permalink())).add(documents.of(document));
        }
        return fingerprint.build();
    }

    private List<Quoted> quoted(String id) {
        List<Quoted> quoted = new ArrayList<>();
        for (ContentDocument document : cited.citing(id)) {
            if (document.outline().quotations() == 0) {
                continue;
            }
            List<CheckedQuotation> all = document.body().quotations();
            for (int index = 0; index < all.size(); index++) {
                Optional<Attribution> by = all.get(index).quotation().attribution();
                if (by.filter(attribution -> attribution.source().id().equals(id)).isPresent()) {
                    quoted.add(new Quoted(document, index, all.get(index)));
                }
            }
        }
        return quoted;
    }

    private List<Map<String, Object>> passages(CslItem item, List<Quoted> quoted) {
        String url = item.isWebAddress() ? item.url() : "";
        List<Map<String, Object>> models = new ArrayList<>();
        for (Passage passage : site.passages().of(item.id())) {
            List<String> words =
                    quoted.stream()
                            .filter(each -> isComparedWith(each, passage))
                            .map(Quoted::text)
                            .toList();
            Map<String, Object> model = new HashMap<>();
            model.put("anchor", QuotationModels.passageAnchor(models.size()));
            model.put("pieces", pieces(PassageExcerpt.of(passage.selector().exact(), words)));
            model.put("locator", passage.locator().orElse(""));
            boolean isElsewhere = !passage.readAt().equals(url);
            model.put(
                    "readElsewhere",
                    isElsewhere ? AddressBreaks.pieces(passage.readAt()) : List.of());
            model.put("recordedOn", ModelDate.of(passage.recordedOn()));
            model.put("means", QuotationModels.word(passage.means()));
            quotations.quotedIn(passage).ifPresent(work -> model.put("quotedIn", work));
            models.add(model);
        }
        return models;
    }

    private static List<Map<String, Object>> pieces(List<PassageExcerpt.Piece> pieces) {
        return pieces.stream()
                .map(p -> Map.<String, Object>of("text", p.text(), "quoted", p.isQuoted()))
                .toList();
    }

    private static boolean isComparedWith(Quoted quoted, Passage passage) {
        return quoted.checked().comparison().passage().filter(passage::equals).isPresent();
    }

    /** Words that several pages quote stand there once, with each of these pages. */
    private List<Map<String, Object>> quotations(CslItem item, List<Quoted> quoted) {
        Map<Map<String, Object>, List<Map<String, Object>>> places = new LinkedHashMap<>();
        for (Quoted each : quoted) {
            Map<String, Object> words = new HashMap<>();
            words.put("text", each.text());
            quotations.describe(words, each.checked(), item);
            places.computeIfAbsent(words, same -> new ArrayList<>()).add(place(each));
        }
        List<Map<String, Object>> models = new ArrayList<>();
        places.forEach(
                (words, where) -> {
                    Map<String, Object> model = new HashMap<>(words);
                    model.put("places", where);
                    models.add(model);
                });
        return models;
    }

    private Map<String, Object> place(Quoted quoted) {
        CitationItem citation = quoted.checked().quotation().attribution().orElseThrow().source();
        return Map.of(
                "number",
                quoted.index() + 1,
                "title",
                quoted.document().title(),
                "lang",
                site.language(quoted.document()),
                "permalink",
                quoted.document().permalink()
                        + "#"
                        + QuotationModels.quotationAnchor(quoted.index()),
                "locator",
                citation.locator().map(Locator::text).orElse(""));
    }
}

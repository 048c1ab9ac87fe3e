package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.citation.BibliographyFormatter;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.citation.Locator;
import org.humanbeingsfirst.citation.PrintedMarks;
import org.humanbeingsfirst.external.LinkLock;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.markdown.BodyFragment;
import org.humanbeingsfirst.markdown.PageNotes;
import org.humanbeingsfirst.quotation.Attribution;
import org.humanbeingsfirst.quotation.CheckedQuotation;
import org.humanbeingsfirst.quotation.Passage;
import org.humanbeingsfirst.quotation.Quotation;
import org.humanbeingsfirst.quotation.TextFragment;
import org.humanbeingsfirst.quotation.Verdict;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteConfiguration;
import org.humanbeingsfirst.site.SiteContent;
import org.jbake.model.DocumentModel;

/**
 * What pages show of their sources: the entries of the list of sources, each quotation with its
 * verdict, and the site's whole bibliography. Entries are formatted once for the whole site.
 */
final class SourceModels {

    /** Room for what is known of a source or a quotation, without growing: there are many of them. */
    private static final int USUAL_KEYS = 32;

    private static final Fingerprint OF_NO_COPIES = new Fingerprint.Builder().build();

    private final SiteContent site;
    private final Bibliography bibliography;
    private final LinkLock links;
    private final boolean havePages;
    private final Map<Fingerprint, String> entries;
    private final Map<String, Map<String, Object>> entriesById = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> archivedCopies = new ConcurrentHashMap<>();
    private final ThreadLocal<BibliographyFormatter> formatter;
    private final Map<String, List<ContentDocument>> citedBy = new TreeMap<>();

    /**
     * @param links what is known of the addresses of sources
     * @param havePages whether each source has a page of its own
     * @param entries entries formatted before, by the fingerprint of item, style and language; new
     *     ones are added
     */
    SourceModels(
            SiteContent site, LinkLock links, boolean havePages, Map<Fingerprint, String> entries) {
        this.site = site;
        this.links = links;
        this.havePages = havePages;
        this.bibliography = site.bibliography();
        this.entries = entries;
        // One for each worker, so that none waits. Where nothing new is cited, citeproc is not even
        // loaded.
        this.formatter = ThreadLocal.withInitial(() -> formatter(site.configuration()));
        for (ContentDocument document : site.publicDocuments()) {
            for (String id : itemIds(document)) {
                citedBy.computeIfAbsent(id, cited -> new ArrayList<>()).add(document);
            }
        }
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
        String entry = entries.get(fingerprint);
        if (entry == null) {
            entry = formatter.get().format(List.of(item)).get(item.id());
            entries.put(fingerprint, entry);
        }
        return entry;
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

    /** Every cited item with the documents that cite it. */
    Map<String, List<ContentDocument>> citedBy() {
        return citedBy;
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

    /** The quotations of a body as templates read them, those without a source left out, by index. */
    Map<Integer, Map<String, Object>> quotations(DocumentBody body, PageNotes notes) {
        Map<Integer, Map<String, Object>> models = new TreeMap<>();
        for (int index = 0; index < body.quotations().size(); index++) {
            CheckedQuotation checked = body.quotations().get(index);
            if (checked.quotation().attribution().isPresent()) {
                models.put(index, quotation(index, checked, notes));
            }
        }
        return models;
    }

    /**
     * The body's fragments as templates read them. The first citation of each work in running text
     * brings the note on it along.
     *
     * @param notes numbers of the page's sources
     * @param quotations what {@link #quotations} made of the same body
     */
    List<Map<String, Object>> fragments(
            List<BodyFragment> fragments,
            PageNotes notes,
            Map<Integer, Map<String, Object>> quotations) {
        List<Map<String, Object>> models = new ArrayList<>();
        Set<String> noted = new HashSet<>();
        for (BodyFragment fragment : fragments) {
            if (fragment instanceof BodyFragment.Html markup) {
                markup.parts().forEach(part -> models.add(model(part, notes, noted)));
            } else if (fragment instanceof BodyFragment.BlockQuotation block) {
                models.add(model(block, quotations));
            }
        }
        return models;
    }

    private Map<String, Object> model(
            BodyFragment.Markup part, PageNotes notes, Set<String> noted) {
        if (part instanceof BodyFragment.Citation citation) {
            String id = citation.item().id();
            return Map.of(
                    "kind", "citation",
                    "html", citation.html(),
                    "citeAnchor", notes.anchor(citation.item()),
                    "source", source(id, notes),
                    "isFirst", noted.add(id));
        }
        if (part instanceof BodyFragment.Heading heading) {
            return Map.of(
                    "kind", "heading",
                    "html", heading.html(),
                    "anchor", heading.id(),
                    "text", heading.text());
        }
        return model(part.html());
    }

    private static Map<String, Object> model(String html) {
        return Map.of("kind", "html", "html", html);
    }

    private static Map<String, Object> model(
            BodyFragment.BlockQuotation block, Map<Integer, Map<String, Object>> quotations) {
        Map<String, Object> model = new HashMap<>(quotations.get(block.index()));
        model.put("kind", "quotation");
        model.put("html", block.innerHtml());
        return model;
    }

    /**
     * The same body, parted at block quotations alone: less to make and to go through for templates
     * that dress nothing else.
     *
     * @param quotations what {@link #quotations} made of the same body
     */
    static List<Map<String, Object>> blocks(
            List<BodyFragment> fragments, Map<Integer, Map<String, Object>> quotations) {
        List<Map<String, Object>> models = new ArrayList<>();
        for (BodyFragment fragment : fragments) {
            if (fragment instanceof BodyFragment.Html markup) {
                models.add(model(markup.html()));
            } else if (fragment instanceof BodyFragment.BlockQuotation block) {
                models.add(model(block, quotations));
            }
        }
        return models;
    }

    /**
     * The page's sources in order of their numbers.
     *
     * @param quotations what {@link #quotations} made of the page's body
     */
    List<Map<String, Object>> sources(
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
            Map<String, Object> model = source(id, notes);
            model.put("quotations", quotationsOf.getOrDefault(id, List.of()));
            model.put("returns", notes.returnAnchors(id));
            models.add(model);
        }
        return models;
    }

    /** Every cited item with the pages that cite it, by its formatted text. */
    List<Map<String, Object>> bibliography(DocumentModels documents) {
        Map<String, Map<String, Object>> sorted = new TreeMap<>();
        citedBy.forEach(
                (id, citing) -> {
                    Map<String, Object> model = entry(id);
                    model.put("citedBy", citedBy(id, documents));
                    String key = ((String) model.get("html")).replaceAll("<[^>]*>", "");
                    sorted.put(key.toLowerCase(Locale.ROOT) + "\u0000" + id, model);
                });
        return List.copyOf(sorted.values());
    }

    /** Title and address of the pages that cite an item. */
    List<Map<String, Object>> citedBy(String id, DocumentModels documents) {
        return citedBy.get(id).stream()
                .map(documents::of)
                .map(SourceModels::titleAndAddress)
                .toList();
    }

    private static Map<String, Object> titleAndAddress(DocumentModel document) {
        return Map.of("title", document.getTitle(), "permalink", document.get("permalink"));
    }

    /** A copy of an item's page in an archive, if the page itself is lost. */
    private Optional<String> archivedCopy(String id) {
        return archivedCopies.computeIfAbsent(
                id,
                sought ->
                        bibliography
                                .find(sought)
                                .filter(CslItem::isWebAddress)
                                .flatMap(item -> links.archivedCopy(item.url())));
    }

    /** Of what models of some items hold that is neither in the library nor in the passages. */
    Fingerprint archivedCopies(Collection<String> itemIds) {
        if (itemIds.isEmpty()) {
            return OF_NO_COPIES; // Most documents of most sites.
        }
        Fingerprint.Builder fingerprint = new Fingerprint.Builder();
        itemIds.forEach(id -> fingerprint.add(archivedCopy(id).orElse(null)));
        return fingerprint.build();
    }

    private Map<String, Object> source(String id, PageNotes notes) {
        Map<String, Object> model = entry(id);
        model.put("number", notes.number(id));
        model.put("noteAnchor", notes.noteAnchor(id));
        return model;
    }

    /** What every page shows of an item alike, as a map of the caller's own. */
    Map<String, Object> entry(String id) {
        Map<String, Object> entry = entriesById.get(id);
        if (entry == null) {
            entry = newEntry(id); // Two workers may make the same one; neither waits.
            entriesById.put(id, entry);
        }
        Map<String, Object> own = new HashMap<>(USUAL_KEYS);
        own.putAll(entry);
        return own;
    }

    private Map<String, Object> newEntry(String id) {
        CslItem item = bibliography.find(id).orElseThrow();
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
                .ifPresent(day -> model.put("recordedOn", DocumentModels.day(day)));
        model.put(
                "savedCopyOnly",
                !passages.isEmpty()
                        && passages.stream().allMatch(p -> p.means() == Passage.Means.SAVED_COPY));
        return model;
    }

    private Map<String, Object> quotation(int index, CheckedQuotation checked, PageNotes notes) {
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
        model.put("source", source(item.id(), notes));
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
        model.put("passage", passageAnchor(site.passages().of(item.id()).indexOf(passage)));
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
                                        "title", printed(work.plainTitle()),
                                        "anchor", PageNotes.sourceAnchor(work.id())));
    }

    private String printed(String text) {
        return PrintedMarks.in(text, site.configuration().language());
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

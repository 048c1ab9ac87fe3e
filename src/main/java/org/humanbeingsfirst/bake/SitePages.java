package org.humanbeingsfirst.bake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.humanbeingsfirst.card.SocialCard;
import org.humanbeingsfirst.citation.BibTex;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.citation.CslJson;
import org.humanbeingsfirst.external.LinkLock;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.markdown.PageNotes;
import org.humanbeingsfirst.markdown.RenderedDocument;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.Lazy;
import org.humanbeingsfirst.site.Permalink;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.site.SiteFile;
import org.humanbeingsfirst.yaml.YamlNode;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;

/**
 * Decides which files templates make, and what each template is given. {@code docs/templates.md}
 * lists the variables.
 */
final class SitePages {

    /** Makes the page of each cited work. */
    private static final String SOURCE = "source.ftl";

    /** Prints what others need to cite a work or a page of ours. */
    private static final String CITATION_FILE = "citation-file.ftl";

    private static final String DATA_TEMPLATE = "article-jsonld.ftl";
    private static final String DATA_FILE = "article.jsonld";
    private static final String CARD_TEMPLATE = "card.ftl";
    private static final String CARD_FILE = "card.png";
    private static final String CARD_IMAGE = "card_image";

    private final SiteReader.Result read;
    private final SiteContent site;
    private final DocumentModels documents;
    private final SourceModels sources;
    private final SourcePages sourcePages;
    private final CitationFiles citations;
    private final DrawnOn drawnOn;
    private final StyleSheets styles;
    private final NoteModels noteModels;
    private final Map<String, Variable> stylesheets = new HashMap<>();
    private final SiteTemplateEngine engine;
    private final Consumer<String> notices;
    private final String searchIndex;
    private final SharedVariables shared;
    private final Map<String, Variable> contents = new HashMap<>();
    private final Map<String, PageOrder> orders = new TreeMap<>();

    /**
     * @param searchIndex address of the search's index, or an empty string
     * @param links what is known of the addresses of sources
     * @param memory what was read in this bake, and bibliography entries formatted before
     * @param notices hears what the bake has to say of the pages; called by many threads
     */
    SitePages(
            SiteReader.Result read,
            Assets assets,
            String searchIndex,
            LinkLock links,
            SiteTemplateEngine engine,
            BakeMemory memory,
            Consumer<String> notices) {
        this.read = read;
        this.site = read.content();
        this.documents = new DocumentModels(site);
        this.engine = engine;
        this.styles = assets.styles();
        this.noteModels = new NoteModels(site);
        this.sources = new SourceModels(site, links, engine.has(SOURCE), memory.entries());
        this.drawnOn = memory.documents().drawnOn();
        Map<String, Fingerprint> files = engine.has(SOURCE) ? files() : Map.of();
        this.sourcePages = new SourcePages(site, sources, documents, drawnOn, files);
        this.citations = new CitationFiles(site, sources);
        this.notices = notices;
        this.searchIndex = searchIndex;
        this.shared = new SharedVariables(sharedVariables(assets));
    }

    /** Fingerprints of content files by the permalink of their document. */
    private Map<String, Fingerprint> files() {
        Map<String, Fingerprint> files = new HashMap<>();
        read.documents().forEach(d -> files.put(d.content().permalink(), d.fingerprint()));
        return files;
    }

    private Map<String, Variable> sharedVariables(Assets assets) {
        Map<String, Object> config = new HashMap<>();
        site.configuration()
                .values()
                .forEach((key, value) -> config.put(key.replace('.', '_'), value));
        config.put("site_host", site.configuration().host());
        config.put("site_language", site.configuration().language());
        config.put("site_title", site.configuration().title());
        Map<String, Variable> variables = new HashMap<>();
        addJBakesVariables(config, variables);
        variables.put("config", Variable.of(config));
        variables.put("assets", Variable.of(assets.addresses()));
        variables.put("script", Variable.of(assets.script()));
        if (engine.has(CARD_TEMPLATE)) {
            variables.put(CARD_IMAGE, Variable.of("/" + CARD_FILE));
        }
        variables.put("all_series", Variable.of(documents.allSeries()));
        variables.put("all_topics", Variable.of(documents.allTopics()));
        // JBake's own is the moment of the build, with which no two builds would be the same.
        variables.put("published_date", Variable.of(DocumentModels.day(site.today())));
        return variables;
    }

    /** The variables that stock JBake's extractors draw from the store, under JBake's names. */
    private void addJBakesVariables(Map<String, Object> config, Map<String, Variable> variables) {
        Supplier<ContentStore> store =
                Lazy.by(
                        () ->
                                new MemoryContentStore(
                                        documents.newestFirst(), Set.of("post", "part")));
        Supplier<Fingerprint> fingerprint =
                Lazy.by(
                        () ->
                                new Fingerprint.Builder()
                                        .add(documents.newestFirst())
                                        .add(config)
                                        .build());
        ModelExtractors extractors = ModelExtractors.getInstance();
        for (String name : extractors.keySet()) {
            Supplier<Object> value = () -> extract(extractors, name, store.get(), config);
            variables.put(name, Variable.by(value, fingerprint));
        }
    }

    private static Object extract(
            ModelExtractors extractors,
            String name,
            ContentStore store,
            Map<String, Object> config) {
        try {
            return extractors.<Object>extractAndTransform(
                    store, name, Map.of("config", config), (key, extracted) -> extracted);
        } catch (NoModelExtractorException e) {
            throw new IllegalStateException("JBake names an extractor that it does not have", e);
        }
    }

    /** Every file that templates make, by output path. */
    List<PageOrder> orders() {
        for (RenderedDocument document : read.documents()) {
            if (site.isPublic(document.content())) {
                orderDocument(document);
                orderRedirects(document.content());
                orderCitationFiles(document.content());
            }
        }
        orderTopics();
        orderSources();
        orderForMachines();
        orderFeeds();
        return List.copyOf(orders.values());
    }

    /**
     * Adds the gallery of components, if there are templates for it: an overview and a page for each.
     *
     * @param templates the files of the template folder
     */
    void orderGallery(List<SiteFile> templates) {
        if (!engine.has("component.ftl") || !engine.has("component-gallery.ftl")) {
            return;
        }
        List<Map<String, Object>> models = new ArrayList<>();
        for (ComponentGallery.Component component : ComponentGallery.read(templates)) {
            Map<String, Object> model = component.model();
            models.add(model);
            String permalink = component.permalink();
            order(permalink, "", "component.ftl", page(permalink).with("component", model));
        }
        PageVariables overview = page(ComponentGallery.PERMALINK).with("components", models);
        order(ComponentGallery.PERMALINK, "", "component-gallery.ftl", overview);
    }

    private void orderDocument(RenderedDocument document) {
        ContentDocument content = document.content();
        String template = content.template() + ".ftl";
        if (!engine.has(template)) {
            throw missing(
                    template,
                    content,
                    "template",
                    "add the file, or name another template in the front matter");
        }
        Variable variable = Variable.by(() -> model(document), () -> fingerprint(document));
        contents.put(content.permalink(), variable);
        PageVariables page = page(content.permalink()).with("content", variable);
        addListings(page, content.template());
        if (hasCard(content)) {
            page.with(CARD_IMAGE, content.permalink() + CARD_FILE);
            orderCard(content);
        }
        if (hasData(content)) {
            // Beside the page, as the page itself.
            String data = content.permalink() + DATA_FILE;
            page.with("data_address", data);
            PageVariables beside = page(content.permalink()).with("content", variable);
            if (hasCard(content)) {
                beside.with(CARD_IMAGE, content.permalink() + CARD_FILE);
            }
            order(data, content.file().path(), DATA_TEMPLATE, beside);
        }
        addRelated(page, content);
        order(content.permalink(), content.file().path(), template, page);
    }

    /** What cites and quotes at length says so to programs in a file of its own. */
    private boolean hasData(ContentDocument content) {
        return engine.has(DATA_TEMPLATE)
                && Set.of(DocumentType.POST, DocumentType.PART).contains(content.type())
                && content.permalink().endsWith("/");
    }

    /** What readers share has a card of its own; other pages share that of the site. */
    private boolean hasCard(ContentDocument content) {
        Set<DocumentType> shared =
                Set.of(DocumentType.POST, DocumentType.PART, DocumentType.SERIES);
        return engine.has(CARD_TEMPLATE)
                && shared.contains(content.type())
                && content.permalink().endsWith("/");
    }

    private void orderCard(ContentDocument content) {
        PageVariables page =
                page(content.permalink() + CARD_FILE).with("content", documents.of(content));
        documents
                .seriesOf(content)
                .ifPresent(series -> page.with("planned", series.get("planned")));
        orderCard(content.permalink(), content.file().path(), page);
    }

    private void orderCard(String permalink, String origin, PageVariables page) {
        String picture = permalink + CARD_FILE;
        order(picture, origin, CARD_TEMPLATE, page, text -> draw(picture, SocialCard.of(text)));
    }

    private byte[] draw(String picture, SocialCard card) {
        List<String> undrawable = card.undrawable();
        if (!undrawable.isEmpty()) {
            notices.accept(
                    "the card "
                            + picture
                            + " shows less than its page: the font for cards has no "
                            + String.join(" ", undrawable));
        }
        return card.png();
    }

    private static UnreadableInputException missing(
            String template, ContentDocument content, String key, String hint) {
        Location place =
                content.frontMatter()
                        .get(key)
                        .map(YamlNode::location)
                        .orElse(Location.wholeFile(content.file().path()));
        String excerpt = content.file().line(place.line());
        return BakeProblem.templateMissing(template, place, excerpt, hint);
    }

    private DocumentModel model(RenderedDocument document) {
        ContentDocument content = document.content();
        PageNotes notes = sources.notes(content);
        LateModel model = new LateModel();
        model.putAll(documents.of(content));
        content.frontMatter()
                .text("content-note")
                .ifPresent(note -> model.put("contentNote", note));
        Map<Integer, Map<String, Object>> quotations = sources.quotations(content.body(), notes);
        model.putLate(
                "fragments", () -> sources.fragments(document.fragments(), notes, quotations));
        model.putLate("blocks", () -> SourceModels.blocks(document.fragments(), quotations));
        model.put("contentNotes", noteModels.ofPage(content));
        model.put("sectionNotes", noteModels.ofSections(content));
        content.frontMatter()
                .get("discreet")
                .ifPresent(discreet -> model.put("discreet", discreet.plain()));
        model.putLate("sources", () -> sources.sources(content.body(), notes, quotations));
        model.put("numbers", sources.numbers(notes));
        model.put("corrections", DocumentModels.corrections(content));
        if (engine.has(CITATION_FILE) && CitationFiles.isCitable(content)) {
            model.put("citation", citations.model(content));
        }
        model.putLate("headings", () -> DocumentModels.headings(content));
        model.put("registers", registers(content));
        documents.seriesOf(content).ifPresent(series -> model.put("series", series));
        model.putAll(documents.neighbours(content));
        return model;
    }

    /** Of everything that {@link #model} looks at. */
    private Fingerprint fingerprint(RenderedDocument document) {
        ContentDocument content = document.content();
        Fingerprint.Builder fingerprint =
                new Fingerprint.Builder()
                        .add(document.fingerprint())
                        .add(documents.of(content))
                        .add(drawnOn.by(sources.itemIds(content)))
                        .add(sources.archivedCopies(sources.itemIds(content)))
                        .add(site.configuration().citationStyle())
                        .add(site.configuration().language())
                        .add(site.configuration().title())
                        .add(site.configuration().host())
                        .add(registers(content))
                        .add(noteModels.fingerprint())
                        .add(documents.seriesOf(content).orElse(null));
        documents.neighbours(content).forEach((name, other) -> fingerprint.add(name).add(other));
        return fingerprint.build();
    }

    /** Listings that only one template shows are made only for it. */
    private void addListings(PageVariables page, String template) {
        switch (template) {
            case "sources" ->
                    page.with(
                            "bibliography",
                            () -> sources.bibliography(documents),
                            this::bibliographyFingerprint);
            case "archive" -> page.with("years", documents.years());
            case "rules" ->
                    // What it says follows from the program, which the memory of a bake belongs to.
                    page.with("rule_groups", RuleCatalogue::groups, () -> Fingerprint.of("rules"));
            case "search" ->
                    page.with("search_index", searchIndex).with("untagged", documents.untagged());
            case "corrections" -> page.with("all_corrections", documents.allCorrections());
            default -> {
                // The shared variables are enough.
            }
        }
    }

    /** Made only for templates that show them; what they hold is their fingerprint. */
    private void addRelated(PageVariables page, ContentDocument content) {
        Supplier<List<Map<String, Object>>> related =
                Lazy.by(() -> documents.models(documents.related(content), this::titleOfWork));
        page.with("related", related, () -> Fingerprint.of(related.get()));
    }

    private String titleOfWork(String id) {
        return site.bibliography().find(id).map(CslItem::title).orElse(id);
    }

    private Fingerprint bibliographyFingerprint() {
        Fingerprint.Builder fingerprint =
                new Fingerprint.Builder()
                        .add(site.configuration().citationStyle())
                        .add(site.configuration().language())
                        .add(drawnOn.by(sources.citedBy().keySet()))
                        .add(sources.archivedCopies(sources.citedBy().keySet()));
        sources.citedBy()
                .forEach(
                        (id, citing) ->
                                fingerprint
                                        .add(id)
                                        .add(citing.stream().map(documents::of).toList()));
        return fingerprint.build();
    }

    private Map<String, Object> registers(ContentDocument content) {
        Map<String, Object> registers = new LinkedHashMap<>();
        for (String name : content.frontMatter().texts("registers")) {
            Register register = site.registers().get(name);
            if (register != null) {
                registers.put(name, register.root().plain());
            }
        }
        return registers;
    }

    private void orderRedirects(ContentDocument content) {
        for (String alias : content.aliases()) {
            if (!engine.has("redirect.ftl")) {
                throw missing(
                        "redirect.ftl",
                        content,
                        "aliases",
                        "add the file, which makes the pages at old addresses");
            }
            PageVariables page =
                    page(alias).with("target", content.permalink()).with("title", content.title());
            order(alias, content.file().path(), "redirect.ftl", page);
        }
    }

    private void orderTopics() {
        if (!engine.has("topic.ftl")) {
            return;
        }
        for (Map<String, Object> topic : documents.allTopics()) {
            String permalink = (String) topic.get("permalink");
            order(permalink, "", "topic.ftl", page(permalink).with("topic", topic));
        }
    }

    private void orderSources() {
        if (!engine.has(SOURCE)) {
            return;
        }
        for (String id : sourcePages.itemIds()) {
            String permalink = SourcePages.permalink(id);
            CslItem item = site.bibliography().find(id).orElseThrow();
            String library = item.location().file();
            PageVariables page =
                    page(permalink)
                            .with(
                                    "source",
                                    () -> sourcePages.model(id),
                                    () -> sourcePages.fingerprint(id));
            order(permalink, library, SOURCE, page);
            if (engine.has(CITATION_FILE)) {
                Supplier<Fingerprint> fingerprint = () -> Fingerprint.of(item.fields());
                orderCitationFile(
                        SourcePages.file(id, CitationFiles.BIBTEX),
                        library,
                        () -> BibTex.of(item),
                        fingerprint);
                orderCitationFile(
                        SourcePages.file(id, CitationFiles.CSL_JSON),
                        library,
                        () -> CslJson.of(item),
                        fingerprint);
            }
        }
    }

    /** What others need to cite a post or a part. */
    private void orderCitationFiles(ContentDocument content) {
        if (!engine.has(CITATION_FILE) || !CitationFiles.isCitable(content)) {
            return;
        }
        CslItem item = citations.item(content);
        String origin = content.file().path();
        Supplier<Fingerprint> fingerprint =
                () ->
                        new Fingerprint.Builder()
                                .add(item.fields())
                                .add(site.configuration().citationStyle())
                                .build();
        orderCitationFile(
                CitationFiles.file(content, CitationFiles.BIBTEX),
                origin,
                () -> BibTex.of(item),
                fingerprint);
        orderCitationFile(
                CitationFiles.file(content, CitationFiles.CSL_JSON),
                origin,
                () -> CslJson.of(item),
                fingerprint);
        orderCitationFile(
                CitationFiles.file(content, CitationFiles.TEXT),
                origin,
                () -> citations.text(content) + "\n",
                fingerprint);
    }

    private void orderCitationFile(
            String permalink,
            String origin,
            Supplier<String> text,
            Supplier<Fingerprint> fingerprint) {
        PageVariables page = page(permalink).with("text", text, fingerprint);
        order(permalink, origin, CITATION_FILE, page);
    }

    private void orderForMachines() {
        orderIfTemplate(
                "feed.ftl", "/feed.xml", page -> page.with("updated", documents.latestChange()));
        orderIfTemplate(
                "sitemap.ftl",
                "/sitemap.xml",
                page -> page.with("addresses", this::addresses, this::addressesFingerprint));
        orderIfTemplate("robots.ftl", "/robots.txt", page -> {});
        if (!site.configuration().get("site.security.contact", "").isEmpty()) {
            orderIfTemplate(
                    "security.ftl",
                    "/.well-known/security.txt",
                    page -> page.with("expires", DocumentModels.day(tenMonthsOn(site.today()))));
        }
        orderIfTemplate("manifest.ftl", "/manifest.webmanifest", page -> {});
        if (engine.has(CARD_TEMPLATE)) {
            orderCard("/", "", page("/" + CARD_FILE));
        }
    }

    /** The end of a month less than a year ahead, as RFC 9116 asks: one day for all of a month. */
    private static LocalDate tenMonthsOn(LocalDate today) {
        return YearMonth.from(today).plusMonths(10).atEndOfMonth();
    }

    /** Feeds with full text: RFC 4287 and JSON Feed 1.1, each if its template exists. */
    private void orderFeeds() {
        Map<String, String> formats = Map.of("atom.ftl", "feed.xml", "json-feed.ftl", "feed.json");
        if (formats.keySet().stream().noneMatch(engine::has)) {
            return;
        }
        Feeds feeds = new Feeds(site.configuration(), contents, shared.find("config"), engine);
        for (Feeds.Feed feed : feeds.of(documents)) {
            Variable entries =
                    Variable.by(() -> feeds.entries(feed), () -> feeds.fingerprint(feed));
            formats.forEach(
                    (template, name) ->
                            orderIfTemplate(
                                    template,
                                    feed.home() + name,
                                    page ->
                                            page.with("feed", feed.model())
                                                    .with("entries", entries)));
        }
    }

    private List<Map<String, Object>> addresses() {
        List<Map<String, Object>> addresses = new ArrayList<>();
        for (ContentDocument document : site.publicDocuments()) {
            if (document.permalink().endsWith("/")) {
                Map<String, Object> address = new HashMap<>();
                address.put("permalink", document.permalink());
                documents
                        .lastChange(document)
                        .ifPresent(date -> address.put("date", DocumentModels.day(date)));
                addresses.add(address);
            }
        }
        for (Map<String, Object> topic : documents.allTopics()) {
            Map<String, Object> address = new HashMap<>();
            address.put("permalink", topic.get("permalink"));
            documents
                    .lastChange(topic)
                    .ifPresent(date -> address.put("date", DocumentModels.day(date)));
            addresses.add(address);
        }
        if (engine.has(SOURCE)) {
            sourcePages
                    .itemIds()
                    .forEach(id -> addresses.add(Map.of("permalink", SourcePages.permalink(id))));
        }
        return addresses;
    }

    private Fingerprint addressesFingerprint() {
        Fingerprint.Builder fingerprint = new Fingerprint.Builder();
        for (ContentDocument document : site.publicDocuments()) {
            fingerprint.add(document.permalink()).add(documents.lastChange(document).orElse(null));
        }
        for (Map<String, Object> topic : documents.allTopics()) {
            fingerprint.add(topic.get("permalink")).add(documents.lastChange(topic).orElse(null));
        }
        sourcePages.itemIds().forEach(fingerprint::add);
        return fingerprint.build();
    }

    private void orderIfTemplate(
            String template, String permalink, Consumer<PageVariables> complete) {
        if (engine.has(template)) {
            PageVariables page = page(permalink);
            complete.accept(page);
            order(permalink, "", template, page);
        }
    }

    private PageVariables page(String permalink) {
        return new PageVariables(shared).with("permalink", permalink);
    }

    private void order(String permalink, String origin, String template, PageVariables page) {
        order(permalink, origin, template, page, PageOrder.TEXT);
    }

    private void order(
            String permalink,
            String origin,
            String template,
            PageVariables page,
            Function<String, byte[]> form) {
        String path = Permalink.outputPath(permalink);
        page.with(
                "stylesheets",
                stylesheets.computeIfAbsent(template, name -> Variable.of(styles.of(name))));
        PageOrder previous = orders.put(path, new PageOrder(path, origin, template, page, form));
        if (previous != null) {
            throw BakeProblem.outputTwice(path, previous.origin(), origin);
        }
    }
}

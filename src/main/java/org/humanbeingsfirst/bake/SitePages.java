package org.humanbeingsfirst.bake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.external.LinkLock;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.markdown.RenderedDocument;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.Lazy;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.site.SiteFile;
import org.humanbeingsfirst.yaml.YamlNode;

/**
 * Decides which files templates make, and what each template is given. {@code docs/templates.md}
 * lists the variables.
 */
final class SitePages {

    /** Makes the page of each cited work. */
    private static final String SOURCE = "source.ftl";

    private static final String DATA_TEMPLATE = "article-jsonld.ftl";
    private static final String DATA_FILE = "article.jsonld";

    private final SiteReader.Result read;
    private final SiteContent site;
    private final Listings listings;
    private final RelatedModels related;
    private final SiteBibliography bibliography;
    private final SourcePages sourcePages;
    private final ContentModels models;
    private final SiteTemplateEngine engine;
    private final String searchIndex;
    private final SharedVariables shared;
    private final PageOrders orders;
    private final SocialCards cards;
    private final CitationFileOrders citationFiles;
    private final Map<String, Variable> contents = new HashMap<>();

    /**
     * @param searchIndex address of the search's index, or an empty string
     * @param links what is known of the addresses of sources
     * @param memory what was read in this bake, and bibliography entries formatted before
     * @param notices hears what the bake has to say of the pages; called by many threads
     */
    SitePages(
            SiteReader.Result read,
            Theme theme,
            String searchIndex,
            LinkLock links,
            BakeMemory memory,
            Consumer<String> notices) {
        this.read = read;
        this.site = read.content();
        this.engine = theme.engine();
        TopicNames topics = new TopicNames(site);
        this.listings = Listings.of(site, topics);
        DocumentModels documents = listings.documents();
        this.related = new RelatedModels(site, documents, topics);
        CitedSources cited = new CitedSources(site);
        SourceEntries entries =
                new SourceEntries(
                        site,
                        links,
                        memory.documents().drawnOn(),
                        engine.has(SOURCE),
                        memory.entries());
        this.bibliography = new SiteBibliography(documents, cited, entries);
        Map<String, Fingerprint> files = engine.has(SOURCE) ? files() : Map.of();
        this.sourcePages = new SourcePages(site, documents, cited, entries, files);
        CitationFiles citations = new CitationFiles(site, entries);
        this.models =
                new ContentModels(
                        site,
                        documents,
                        listings.series(),
                        new SourceModels(site, cited, entries),
                        citations,
                        CitationFileOrders.areMade(engine));
        this.searchIndex = searchIndex;
        this.shared = SiteVariables.of(site, listings, theme.assets(), SocialCards.ofSite(engine));
        this.orders = new PageOrders(engine, shared, theme.assets().styles());
        this.cards = new SocialCards(documents, listings.series(), orders, notices);
        this.citationFiles = new CitationFileOrders(site.configuration(), citations, orders);
    }

    /** Fingerprints of content files by the permalink of their document. */
    private Map<String, Fingerprint> files() {
        Map<String, Fingerprint> files = new HashMap<>();
        read.documents().forEach(d -> files.put(d.content().permalink(), d.fingerprint()));
        return files;
    }

    /** Every file that templates make, by output path. */
    List<PageOrder> orders() {
        for (RenderedDocument document : read.documents()) {
            if (site.isPublic(document.content())) {
                orderDocument(document);
                orderRedirects(document.content());
                citationFiles.order(document.content());
            }
        }
        orderTopics();
        orderSources();
        orderForMachines();
        orderFeeds();
        return orders.all();
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
            orders.order(
                    permalink,
                    "",
                    "component.ftl",
                    orders.page(permalink).with("component", model));
        }
        PageVariables overview = orders.page(ComponentGallery.PERMALINK).with("components", models);
        orders.order(ComponentGallery.PERMALINK, "", "component-gallery.ftl", overview);
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
        Variable variable = models.of(document);
        contents.put(content.permalink(), variable);
        PageVariables page = orders.page(content.permalink()).with("content", variable);
        addListings(page, content.template());
        if (cards.has(content)) {
            page.with(SocialCards.VARIABLE, SocialCards.address(content));
            cards.order(content);
        }
        if (hasData(content)) {
            // Beside the page, as the page itself.
            String data = content.permalink() + DATA_FILE;
            page.with("data_address", data);
            PageVariables beside = orders.page(content.permalink()).with("content", variable);
            if (cards.has(content)) {
                beside.with(SocialCards.VARIABLE, SocialCards.address(content));
            }
            orders.order(data, content.file().path(), DATA_TEMPLATE, beside);
        }
        addRelated(page, content);
        orders.order(content.permalink(), content.file().path(), template, page);
    }

    /** What cites and quotes at length says so to programs in a file of its own. */
    private boolean hasData(ContentDocument content) {
        return engine.has(DATA_TEMPLATE)
                && Set.of(DocumentType.POST, DocumentType.PART).contains(content.type())
                && content.permalink().endsWith("/");
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

    /** Listings that only one template shows are made only for it. */
    private void addListings(PageVariables page, String template) {
        switch (template) {
            case "sources" ->
                    page.with("bibliography", bibliography::models, bibliography::fingerprint);
            case "archive" -> page.with("years", listings.documents().years());
            case "rules" ->
                    // What it says follows from the program, which the memory of a bake belongs to.
                    page.with("rule_groups", RuleCatalogue::groups, () -> Fingerprint.of("rules"));
            case "search" ->
                    page.with("search_index", searchIndex)
                            .with("untagged", listings.topics().untagged());
            case "corrections" -> page.with("all_corrections", CorrectionModels.ofAll(site));
            default -> {
                // The shared variables are enough.
            }
        }
    }

    /** Made only for templates that show them; what they hold is their fingerprint. */
    private void addRelated(PageVariables page, ContentDocument content) {
        Supplier<List<Map<String, Object>>> models = Lazy.by(() -> related.of(content));
        page.with("related", models, () -> Fingerprint.of(models.get()));
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
                    orders.page(alias)
                            .with("target", content.permalink())
                            .with("title", content.title());
            // What a list of visited pages shows of the page, it shows of its old address.
            content.frontMatter()
                    .get("discreet")
                    .ifPresent(discreet -> page.with("discreet", discreet.plain()));
            orders.order(alias, content.file().path(), "redirect.ftl", page);
        }
    }

    private void orderTopics() {
        if (!engine.has("topic.ftl")) {
            return;
        }
        for (Map<String, Object> topic : listings.topics().all()) {
            String permalink = (String) topic.get("permalink");
            orders.order(permalink, "", "topic.ftl", orders.page(permalink).with("topic", topic));
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
                    orders.page(permalink)
                            .with(
                                    "source",
                                    () -> sourcePages.model(id),
                                    () -> sourcePages.fingerprint(id));
            orders.order(permalink, library, SOURCE, page);
            citationFiles.order(item);
        }
    }

    private void orderForMachines() {
        List<ListedDocument> posts = listings.documents().posts();
        orders.orderIfTemplate(
                "feed.ftl", "/feed.xml", page -> page.with("updated", Feeds.lastChange(posts)));
        SitemapAddresses sitemap = new SitemapAddresses(site, listings, sourcePermalinks());
        orders.orderIfTemplate(
                "sitemap.ftl",
                "/sitemap.xml",
                page -> page.with("addresses", sitemap::addresses, sitemap::fingerprint));
        orders.orderIfTemplate("robots.ftl", "/robots.txt", page -> {});
        if (!site.configuration().get("site.security.contact", "").isEmpty()) {
            orders.orderIfTemplate(
                    "security.ftl",
                    "/.well-known/security.txt",
                    page -> page.with("expires", ModelDate.of(tenMonthsOn(site.today()))));
        }
        orders.orderIfTemplate("manifest.ftl", "/manifest.webmanifest", page -> {});
        cards.orderForSite();
    }

    private List<String> sourcePermalinks() {
        return engine.has(SOURCE)
                ? sourcePages.itemIds().stream().map(SourcePages::permalink).toList()
                : List.of();
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
        for (Feeds.Feed feed : feeds.of(listings)) {
            Variable entries =
                    Variable.by(() -> feeds.entries(feed), () -> feeds.fingerprint(feed));
            for (String folder : feed.folders()) {
                formats.forEach(
                        (template, name) ->
                                orders.orderIfTemplate(
                                        template,
                                        folder + name,
                                        page ->
                                                page.with("feed", feed.model())
                                                        .with("entries", entries)));
            }
        }
    }
}

package org.humanbeingsfirst.bake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.commons.io.output.StringBuilderWriter;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.site.Lazy;
import org.humanbeingsfirst.site.SiteConfiguration;
import org.jbake.template.RenderingException;

/**
 * The feeds with full text: of the site, of each series and of each topic, newest first. The text of
 * an entry is made once, by the template {@code feed-entry.ftl}, whatever feeds it stands in. Safe
 * for use by many threads.
 */
final class Feeds {

    private static final String ENTRY_TEMPLATE = "feed-entry.ftl";

    private final SiteConfiguration configuration;
    private final Map<String, Variable> contents;
    private final Variable config;
    private final SiteTemplateEngine engine;
    private final int mostEntries;
    private final Map<String, Supplier<String>> texts = new ConcurrentHashMap<>();

    /**
     * One feed, in whatever format.
     *
     * @param home permalink of the page whose news it tells
     * @param homes the same and where that page was before, the oldest first
     * @param title what it is called
     * @param summary what it is about
     * @param entries the documents it holds, newest first
     */
    record Feed(
            String home,
            List<String> homes,
            String title,
            String summary,
            List<ListedDocument> entries) {

        /** What its template reads of it. */
        Map<String, Object> model() {
            Map<String, Object> model = new HashMap<>();
            model.put("home", home);
            model.put("id", homes.get(0));
            model.put("title", title);
            model.put("summary", summary);
            model.put("updated", lastChange(entries));
            return model;
        }

        /** The folders it stands in: who follows a series that has moved asks at its old address. */
        List<String> folders() {
            return homes.stream()
                    .filter(address -> address.equals(home) || address.endsWith("/"))
                    .toList();
        }
    }

    /**
     * @param contents the variable {@code content} of every document, by permalink
     * @param config the variable {@code config}
     */
    Feeds(
            SiteConfiguration configuration,
            Map<String, Variable> contents,
            Variable config,
            SiteTemplateEngine engine) {
        this.configuration = configuration;
        this.contents = contents;
        this.config = config;
        this.engine = engine;
        this.mostEntries = configuration.feedEntries();
    }

    /**
     * The last day on which one of some posts was published or updated; the first of 1970 if there
     * is none, because a feed must name a day (RFC 4287, section 4.1.1).
     */
    static Date lastChange(List<ListedDocument> posts) {
        return ModelDate.of(ListedDocument.lastChange(posts).orElse(LocalDate.EPOCH));
    }

    /** The feeds there are. */
    List<Feed> of(Listings listings) {
        List<Feed> feeds = new ArrayList<>();
        String site = configuration.title();
        String description = configuration.get("site.description", "");
        List<ListedDocument> posts = newest(listings.documents().posts());
        feeds.add(new Feed("/", List.of("/"), site, description, posts));
        for (Map<String, Object> series : listings.series().all()) {
            feeds.add(feed(series, "", listings.series().partsOf(series), listings.documents()));
        }
        for (Map<String, Object> topic : listings.topics().all()) {
            feeds.add(
                    feed(topic, "Topic: ", listings.topics().postsOf(topic), listings.documents()));
        }
        return feeds;
    }

    private Feed feed(
            Map<String, Object> subject,
            String kind,
            List<ListedDocument> entries,
            DocumentModels documents) {
        String home = (String) subject.get("permalink");
        List<String> homes =
                documents
                        .find(home)
                        .map(page -> page.document().addresses())
                        .orElse(List.of(home)); // A topic has no file, and does not move.
        return new Feed(
                home,
                homes,
                kind + subject.get("title") + " \u00b7 " + configuration.title(),
                (String) subject.get("summary"),
                newest(entries));
    }

    private List<ListedDocument> newest(List<ListedDocument> documents) {
        return documents.stream()
                .filter(document -> document.day() != null)
                .limit(mostEntries)
                .toList();
    }

    /**
     * The entries as templates read them: each a {@code card}, with its text as {@code html} and
     * with what readers of feeds know it by as {@code id}, which must not change (RFC 4287, section
     * 4.2.6).
     */
    List<Map<String, Object>> entries(Feed feed) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (ListedDocument document : feed.entries()) {
            String permalink = document.document().permalink();
            String html =
                    texts.computeIfAbsent(permalink, made -> Lazy.by(() -> text(permalink))).get();
            String id = document.document().addresses().get(0);
            entries.add(Map.of("card", document, "html", html, "id", id));
        }
        return entries;
    }

    /** Of everything that {@link #entries} looks at, templates apart. */
    Fingerprint fingerprint(Feed feed) {
        Fingerprint.Builder fingerprint =
                new Fingerprint.Builder().add(config.fingerprint().get()).add(feed.entries());
        for (ListedDocument document : feed.entries()) {
            fingerprint.add(contents.get(document.document().permalink()).fingerprint().get());
        }
        return fingerprint.build();
    }

    private String text(String permalink) {
        PageVariables variables =
                new PageVariables(
                                new SharedVariables(
                                        Map.of(
                                                "content",
                                                contents.get(permalink),
                                                "config",
                                                config)))
                        .with("permalink", permalink);
        StringBuilderWriter html = new StringBuilderWriter();
        try {
            engine.render(variables, ENTRY_TEMPLATE, html);
        } catch (RenderingException e) {
            String templates = configuration.get("template.folder", "templates");
            throw BakeProblem.template(e, templates, "the feed entry of " + permalink);
        }
        return FeedMarkup.of(html.toString(), configuration.host() + permalink);
    }
}

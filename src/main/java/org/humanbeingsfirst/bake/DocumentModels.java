package org.humanbeingsfirst.bake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.series.Series;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.Lazy;
import org.humanbeingsfirst.site.Permalink;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.site.Topic;
import org.humanbeingsfirst.yaml.YamlNode;
import org.jbake.model.DocumentModel;

/**
 * What listings show: one JBake {@link DocumentModel} for each public document, and the series,
 * topics and years made of them. Made once for a bake, then read by all threads.
 */
final class DocumentModels {

    /** A round figure for unhurried reading, used only to say "about 7 minutes". */
    private static final int WORDS_A_MINUTE = 220;

    /** The page's title is of the first level. */
    private static final int SECTION = 2;

    private static final Comparator<ListedDocument> NEWEST_FIRST =
            Comparator.comparing(
                            ListedDocument::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed()
                    .thenComparing(listed -> Permalink.outputPath(listed.document().permalink()));

    private final SiteContent site;
    private final Map<String, Topic> topics;
    private final Fingerprint topicsFingerprint;
    private final Map<String, ListedDocument> byPermalink = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> seriesByFolder = new TreeMap<>();
    private final List<ListedDocument> newestFirst;
    private final List<ListedDocument> posts;
    private final Map<String, Integer> positions = new HashMap<>();

    /** By the id of a topic, the documents that carry it, newest first. */
    private final Map<String, List<ListedDocument>> carriers = new HashMap<>();

    private final List<Map<String, Object>> allTopics;
    private final Supplier<RelatedDocuments> related;

    DocumentModels(SiteContent site) {
        this.site = site;
        this.topics =
                site.topics().stream()
                        .collect(
                                Collectors.toMap(
                                        Topic::id, Function.identity(), (first, second) -> first));
        this.topicsFingerprint = Fingerprint.of(titles(topics));
        for (ContentDocument document : site.publicDocuments()) {
            byPermalink.put(document.permalink(), listed(document));
        }
        site.series().values().stream()
                .filter(series -> byPermalink.containsKey(series.permalink()))
                .forEach(series -> seriesByFolder.put(series.slug(), model(series)));
        newestFirst = byPermalink.values().stream().sorted(NEWEST_FIRST).toList();
        posts = newestFirst.stream().filter(DocumentModels::isPost).toList();
        for (int position = 0; position < posts.size(); position++) {
            positions.put(posts.get(position).document().permalink(), position);
        }
        allTopics = topicsWithDocuments();
        related =
                Lazy.by(
                        () ->
                                new RelatedDocuments(
                                        posts.stream().map(ListedDocument::document).toList(),
                                        topics.keySet()));
    }

    private static Map<String, String> titles(Map<String, Topic> topics) {
        Map<String, String> titles = new TreeMap<>();
        topics.forEach((id, topic) -> titles.put(id, topic.title()));
        return titles;
    }

    /** Every public document, newest first, undated ones last. */
    List<ListedDocument> newestFirst() {
        return newestFirst;
    }

    /** The model of a public document. */
    ListedDocument of(ContentDocument document) {
        return byPermalink.get(document.permalink());
    }

    /** Every public series by title. */
    List<Map<String, Object>> allSeries() {
        return seriesByFolder.values().stream()
                .sorted(Comparator.comparing(series -> (String) series.get("title")))
                .toList();
    }

    /** The series a part or a series declaration belongs to. */
    Optional<Map<String, Object>> seriesOf(ContentDocument document) {
        return Optional.ofNullable(seriesByFolder.get(document.seriesFolder()));
    }

    /**
     * A document's neighbours: among all posts by date as JBake names them ({@code nextContent} is
     * newer, {@code previousContent} older), the public parts of its series as {@code previous} and
     * {@code next}, and by address the page above it as {@code parent}.
     */
    Map<String, ListedDocument> neighbours(ContentDocument document) {
        Map<String, ListedDocument> neighbours = new LinkedHashMap<>();
        Integer position = positions.get(document.permalink());
        if (position != null && position > 0) {
            neighbours.put("nextContent", posts.get(position - 1));
        }
        if (position != null && position < posts.size() - 1) {
            neighbours.put("previousContent", posts.get(position + 1));
        }
        parent(document).ifPresent(parent -> neighbours.put("parent", parent));
        Series series = site.series().get(document.seriesFolder());
        if (document.type() == DocumentType.PART && series != null) {
            int number = document.part().orElse(0);
            series.before(number)
                    .ifPresent(
                            part -> neighbours.put("previous", byPermalink.get(part.permalink())));
            series.after(number)
                    .ifPresent(part -> neighbours.put("next", byPermalink.get(part.permalink())));
        }
        return neighbours;
    }

    /** The nearest document above another by its address, the home page apart. */
    private Optional<ListedDocument> parent(ContentDocument document) {
        String above = document.permalink();
        while (true) {
            int end = above.lastIndexOf('/', above.length() - 2);
            if (end <= 0) {
                return Optional.empty();
            }
            above = above.substring(0, end + 1);
            if (byPermalink.containsKey(above)) {
                return Optional.of(byPermalink.get(above));
            }
        }
    }

    /** Topics that some public document carries, in the order of their register. */
    List<Map<String, Object>> allTopics() {
        return allTopics;
    }

    private List<Map<String, Object>> topicsWithDocuments() {
        for (ListedDocument listed : newestFirst) {
            for (String tag : listed.document().tags()) {
                carriers.computeIfAbsent(tag, absent -> new ArrayList<>()).add(listed);
            }
        }
        List<Map<String, Object>> result = new ArrayList<>();
        for (Topic topic : site.topics()) {
            List<ListedDocument> documents = carriers.get(topic.id());
            if (documents != null) {
                Map<String, Object> model = model(topic);
                model.put("summary", topic.summary());
                model.put("documents", documents);
                result.add(model);
            }
        }
        return result;
    }

    /** Dated posts and parts by year, newest first. */
    List<Map<String, Object>> years() {
        Map<Integer, List<ListedDocument>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (ListedDocument post : posts) {
            if (post.day() != null) {
                int year = post.day().getYear();
                byYear.computeIfAbsent(year, absent -> new ArrayList<>()).add(post);
            }
        }
        return byYear.entrySet().stream()
                .map(
                        entry ->
                                Map.<String, Object>of(
                                        "year", entry.getKey(), "documents", entry.getValue()))
                .toList();
    }

    /** The headings of a document's sections, for a list of its contents. */
    static List<Map<String, String>> headings(ContentDocument content) {
        return content.body().headings().stream()
                .filter(heading -> heading.level() == SECTION)
                .map(heading -> Map.of("anchor", heading.id(), "text", heading.text()))
                .toList();
    }

    /** The corrections of a document, in the order its front matter gives. */
    static List<Map<String, Object>> corrections(ContentDocument content) {
        List<Map<String, Object>> corrections = new ArrayList<>();
        content.frontMatter()
                .get("corrections")
                .ifPresent(
                        list -> {
                            for (YamlNode entry : list.items()) {
                                Map<String, Object> correction = new HashMap<>();
                                entry.get("date")
                                        .flatMap(YamlNode::date)
                                        .ifPresent(d -> correction.put("date", day(d)));
                                correction.put("text", entry.text("text").orElse(""));
                                corrections.add(correction);
                            }
                        });
        return corrections;
    }

    /** What to read after a post or a part. */
    List<RelatedDocuments.Related> related(ContentDocument document) {
        return related.get().to(document);
    }

    /**
     * Related documents as templates read them: cards, and what they share with the page.
     *
     * @param titleOfWork the title of a cited work by its item id
     */
    List<Map<String, Object>> models(
            List<RelatedDocuments.Related> all, Function<String, String> titleOfWork) {
        return all.stream()
                .map(
                        each ->
                                Map.of(
                                        "document", of(each.document()),
                                        "topics",
                                                each.topics().stream()
                                                        .map(topics::get)
                                                        .map(Topic::title)
                                                        .toList(),
                                        "works", each.works().stream().map(titleOfWork).toList()))
                .toList();
    }

    /** Searchable documents that carry no topic, by title. */
    List<ListedDocument> untagged() {
        return newestFirst.stream()
                .filter(listed -> listed.document().isSearchable())
                .filter(listed -> listed.document().tags().stream().noneMatch(topics::containsKey))
                .sorted(Comparator.comparing(listed -> listed.document().title()))
                .toList();
    }

    /** The corrections of all public documents, newest first. */
    List<Map<String, Object>> allCorrections() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ContentDocument document : site.publicDocuments()) {
            for (Map<String, Object> correction : corrections(document)) {
                correction.put("title", document.title());
                correction.put("permalink", document.permalink());
                all.add(correction);
            }
        }
        all.sort(
                Comparator.comparing(
                                (Map<String, Object> correction) -> (Date) correction.get("date"))
                        .reversed());
        return all;
    }

    /** True for what JBake calls a post: something dated that listings and feeds show. */
    private static boolean isPost(ListedDocument listed) {
        DocumentType type = listed.document().type();
        return type == DocumentType.POST || type == DocumentType.PART;
    }

    /** Every post and part, newest first. */
    List<ListedDocument> posts() {
        return posts;
    }

    /** The parts of a series that readers see, newest first. */
    List<ListedDocument> partsOf(Map<String, Object> series) {
        return posts.stream()
                .filter(
                        post ->
                                post.document().type() == DocumentType.PART
                                        && seriesByFolder.get(post.document().seriesFolder())
                                                == series)
                .toList();
    }

    /** The posts and parts that carry a topic, newest first. */
    List<ListedDocument> postsOf(Map<String, Object> topic) {
        return carriers.get((String) topic.get("id")).stream()
                .filter(DocumentModels::isPost)
                .toList();
    }

    /** The last day on which a post was published or updated. */
    Date latestChange() {
        return latestChange(posts);
    }

    /** The last day on which a page changed, if that is known: of a series, with each of its parts. */
    Optional<LocalDate> lastChange(ContentDocument document) {
        Optional<LocalDate> own = Optional.ofNullable(of(document).changed());
        List<ListedDocument> shown;
        if (document.permalink().equals("/")) {
            shown = posts;
        } else if (document.type() == DocumentType.SERIES) {
            shown = seriesOf(document).map(this::partsOf).orElse(List.of());
        } else {
            return own;
        }
        return Stream.concat(own.stream(), changes(shown)).max(Comparator.naturalOrder());
    }

    /** The last day on which something that carries a topic changed. */
    Optional<LocalDate> lastChange(Map<String, Object> topic) {
        return changes(postsOf(topic)).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> changes(List<ListedDocument> posts) {
        return posts.stream().map(ListedDocument::changed).filter(Objects::nonNull);
    }

    /**
     * The last day on which one of some posts was published or updated; the first of 1970 if there
     * is none, because a feed must name a day (RFC 4287, section 4.1.1).
     */
    static Date latestChange(List<ListedDocument> posts) {
        return changes(posts)
                .max(Comparator.naturalOrder())
                .map(DocumentModels::day)
                .orElse(day(LocalDate.EPOCH));
    }

    /** A day as JBake's model has it: midnight UTC. */
    static Date day(LocalDate date) {
        return Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private ListedDocument listed(ContentDocument document) {
        return new ListedDocument(
                document, () -> fingerprint(document), model -> fill(model, document));
    }

    /** Of everything that {@link #fill} looks at. */
    private Fingerprint fingerprint(ContentDocument document) {
        Fingerprint.Builder fingerprint =
                new Fingerprint.Builder()
                        .add(document.file().path())
                        .add(document.frontMatter().plain())
                        .add(minutes(document))
                        .add(site.configuration().language())
                        .add(topicsFingerprint);
        Series series = site.series().get(document.seriesFolder());
        if (series != null) {
            fingerprint.add(series.title()).add(series.permalink());
        }
        return fingerprint.build();
    }

    private void fill(ListedDocument model, ContentDocument document) {
        model.setType(document.type().word());
        model.setStatus("published");
        model.setTitle(document.title());
        model.setUri(Permalink.outputPath(document.permalink()));
        model.setFile(document.file().path());
        model.setTags(document.tags().toArray(String[]::new));
        document.date().ifPresent(date -> model.setDate(day(date)));
        document.updated().ifPresent(date -> model.put("updated", day(date)));
        model.put("permalink", document.permalink());
        model.put("summary", document.summary());
        model.put(
                "lang",
                document.frontMatter().text("lang").orElse(site.configuration().language()));
        model.put("minutes", minutes(document));
        model.put(
                "topics",
                document.tags().stream()
                        .filter(topics::containsKey)
                        .map(tag -> model(topics.get(tag)))
                        .toList());
        if (document.type() == DocumentType.PART) {
            document.part().ifPresent(number -> model.put("part", number));
            Series series = site.series().get(document.seriesFolder());
            if (series != null) {
                model.put("seriesTitle", series.title());
                model.put("seriesPermalink", series.permalink());
            }
        }
    }

    private static int minutes(ContentDocument document) {
        return Math.max(1, Math.round((float) document.outline().words() / WORDS_A_MINUTE));
    }

    private Map<String, Object> model(Series series) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", series.title());
        model.put("permalink", series.permalink());
        model.put("summary", series.summary());
        model.put("planned", series.plannedParts());
        List<ListedDocument> parts =
                series.publicParts().stream()
                        .map(part -> byPermalink.get(part.permalink()))
                        .toList();
        model.put("parts", parts);
        model.put("minutes", parts.stream().mapToInt(part -> minutes(part.document())).sum());
        model.put("coming", series.comingParts().stream().map(DocumentModels::model).toList());
        return model;
    }

    private static Map<String, Object> model(Series.ComingPart coming) {
        Map<String, Object> model = new HashMap<>();
        model.put("number", coming.number());
        coming.date().ifPresent(date -> model.put("date", day(date)));
        return model;
    }

    private static Map<String, Object> model(Topic topic) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", topic.id());
        model.put("title", topic.title());
        model.put("permalink", topic.permalink());
        return model;
    }
}

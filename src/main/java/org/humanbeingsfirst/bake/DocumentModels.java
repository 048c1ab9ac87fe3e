package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.series.Series;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.Permalink;
import org.humanbeingsfirst.site.SiteContent;
import org.jbake.model.DocumentModel;

/**
 * The cards that listings show: one JBake {@link DocumentModel} for each public document, in order.
 */
final class DocumentModels {

    /** A round figure for unhurried reading, used only to say "about 7 minutes". */
    private static final int WORDS_A_MINUTE = 220;

    private static final Comparator<ListedDocument> NEWEST_FIRST =
            Comparator.comparing(
                            ListedDocument::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed()
                    .thenComparing(listed -> Permalink.outputPath(listed.document().permalink()));

    private final SiteContent site;
    private final TopicNames topics;
    private final Map<String, ListedDocument> byPermalink = new LinkedHashMap<>();
    private final List<ListedDocument> newestFirst;
    private final List<ListedDocument> posts;

    DocumentModels(SiteContent site, TopicNames topics) {
        this.site = site;
        this.topics = topics;
        for (ContentDocument document : site.publicDocuments()) {
            byPermalink.put(document.permalink(), listed(document));
        }
        newestFirst = byPermalink.values().stream().sorted(NEWEST_FIRST).toList();
        posts = newestFirst.stream().filter(ListedDocument::isPost).toList();
    }

    private ListedDocument listed(ContentDocument document) {
        return new ListedDocument(
                document, () -> fingerprint(document), model -> fill(model, document));
    }

    /** Every public document, newest first, undated ones last. */
    List<ListedDocument> newestFirst() {
        return newestFirst;
    }

    /** Every post and part, newest first. */
    List<ListedDocument> posts() {
        return posts;
    }

    /** The model of a public document. */
    ListedDocument of(ContentDocument document) {
        return byPermalink.get(document.permalink());
    }

    /** The public document at an address, if there is one. */
    Optional<ListedDocument> find(String permalink) {
        return Optional.ofNullable(byPermalink.get(permalink));
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

    /** Of everything that {@link #fill} looks at. */
    private Fingerprint fingerprint(ContentDocument document) {
        Fingerprint.Builder fingerprint =
                new Fingerprint.Builder()
                        .add(document.file().path())
                        .add(document.frontMatter().plain())
                        .add(minutes(document))
                        .add(site.configuration().language())
                        .add(topics);
        Series series = site.series().get(document.seriesFolder());
        if (series != null) {
            fingerprint.add(series.title()).add(series.permalink()).add(language(series));
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
        document.date().ifPresent(date -> model.setDate(ModelDate.of(date)));
        document.updated().ifPresent(date -> model.put("updated", ModelDate.of(date)));
        model.put("permalink", document.permalink());
        model.put("summary", document.summary());
        model.put("lang", site.language(document));
        model.put("minutes", minutes(document));
        model.put("topics", topics.models(document.tags()));
        if (document.type() == DocumentType.PART) {
            document.part().ifPresent(number -> model.put("part", number));
            Series series = site.series().get(document.seriesFolder());
            if (series != null) {
                model.put("seriesTitle", series.title());
                model.put("seriesPermalink", series.permalink());
                model.put("seriesLang", language(series));
            }
        }
    }

    /** The language of a series' title: that of its declaration, if readers see it. */
    private String language(Series series) {
        return find(series.permalink())
                .map(declaration -> site.language(declaration.document()))
                .orElse(site.configuration().language());
    }

    /** About how long it takes to read a document. */
    static int minutes(ContentDocument document) {
        return Math.max(1, Math.round((float) document.outline().words() / WORDS_A_MINUTE));
    }
}

package org.humanbeingsfirst.bake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.humanbeingsfirst.series.Part;
import org.humanbeingsfirst.series.Series;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.SiteContent;

/** Series as templates read them, with their parts and what is still to come. */
final class SeriesModels {

    private final SiteContent site;
    private final DocumentModels documents;
    private final Map<String, Map<String, Object>> byFolder = new TreeMap<>();
    private final List<Map<String, Object>> all;

    SeriesModels(SiteContent site, DocumentModels documents) {
        this.site = site;
        this.documents = documents;
        site.series().values().stream()
                .filter(series -> documents.find(series.permalink()).isPresent())
                .forEach(series -> byFolder.put(series.slug(), model(series)));
        all =
                byFolder.values().stream()
                        .sorted(Comparator.comparing(series -> (String) series.get("title")))
                        .toList();
    }

    private Map<String, Object> model(Series series) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", series.title());
        model.put("permalink", series.permalink());
        documents
                .find(series.permalink())
                .ifPresent(declaration -> model.put("lang", site.language(declaration.document())));
        model.put("summary", series.summary());
        model.put("planned", series.plannedParts());
        List<ListedDocument> parts =
                series.publicParts().stream()
                        .map(Part::permalink)
                        .map(permalink -> documents.find(permalink).orElseThrow())
                        .toList();
        model.put("parts", parts);
        model.put(
                "minutes",
                parts.stream().mapToInt(part -> DocumentModels.minutes(part.document())).sum());
        model.put("coming", series.comingParts().stream().map(SeriesModels::coming).toList());
        return model;
    }

    private static Map<String, Object> coming(Series.ComingPart part) {
        Map<String, Object> model = new HashMap<>();
        model.put("number", part.number());
        part.date().ifPresent(date -> model.put("date", ModelDate.of(date)));
        return model;
    }

    /** Every public series by title. */
    List<Map<String, Object>> all() {
        return all;
    }

    /** The series a part or a series declaration belongs to. */
    Optional<Map<String, Object>> of(ContentDocument document) {
        return Optional.ofNullable(byFolder.get(document.seriesFolder()));
    }

    /** The parts of a series that readers see, newest first. */
    List<ListedDocument> partsOf(Map<String, Object> series) {
        return documents.posts().stream()
                .filter(post -> post.document().type() == DocumentType.PART)
                .filter(post -> byFolder.get(post.document().seriesFolder()) == series)
                .toList();
    }
}

package org.humanbeingsfirst.markdown;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.humanbeingsfirst.series.Part;
import org.humanbeingsfirst.series.Series;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.yaml.YamlNode;

/** Makes the series of a site out of the documents that declare them and those that are their parts. */
final class DeclaredSeries {

    private DeclaredSeries() {}

    /**
     * Every declared series by the name of its folder. Parts of a folder that declares none are left
     * to the rule {@code series-undeclared}.
     *
     * @param isPublic true for documents that readers see in this build
     */
    static Map<String, Series> of(
            List<ContentDocument> documents, Predicate<ContentDocument> isPublic) {
        Map<String, List<Part>> partsOf =
                documents.stream()
                        .filter(document -> document.type() == DocumentType.PART)
                        .collect(
                                Collectors.groupingBy(
                                        ContentDocument::seriesFolder,
                                        Collectors.mapping(
                                                part -> part(part, isPublic),
                                                Collectors.toList())));
        Map<String, Series> series = new TreeMap<>();
        documents.stream()
                .filter(document -> document.type() == DocumentType.SERIES)
                .forEach(
                        declaration -> {
                            String folder = declaration.seriesFolder();
                            List<Part> parts = partsOf.getOrDefault(folder, List.of());
                            series.put(folder, series(declaration, parts));
                        });
        return series;
    }

    private static Part part(ContentDocument document, Predicate<ContentDocument> isPublic) {
        return new Part(
                document.part().orElse(0),
                document.title(),
                document.permalink(),
                isPublic.test(document));
    }

    private static Series series(ContentDocument declaration, List<Part> parts) {
        int highestPublic =
                parts.stream().filter(Part::isPublic).mapToInt(Part::number).max().orElse(0);
        int announced = declaration.frontMatter().integer("parts").orElse(0);
        return new Series(
                declaration.seriesFolder(),
                declaration.title(),
                declaration.summary(),
                declaration.permalink(),
                Math.max(announced, highestPublic),
                coming(declaration),
                parts);
    }

    /** The days that a series announces, by part number. */
    private static Map<Integer, LocalDate> coming(ContentDocument declaration) {
        Map<Integer, LocalDate> coming = new HashMap<>();
        List<YamlNode> entries =
                declaration.frontMatter().get("coming").map(YamlNode::items).orElse(List.of());
        for (YamlNode entry : entries) {
            Optional<Integer> part = entry.get("part").flatMap(YamlNode::integer);
            Optional<LocalDate> date = entry.get("date").flatMap(YamlNode::date);
            if (part.isPresent() && date.isPresent()) {
                coming.put(part.get(), date.get());
            }
        }
        return coming;
    }
}

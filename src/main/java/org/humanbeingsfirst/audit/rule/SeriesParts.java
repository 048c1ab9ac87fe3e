package org.humanbeingsfirst.audit.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.SiteContent;

/** The parts of each series as documents, which have the lines that findings show. */
final class SeriesParts {

    private SeriesParts() {}

    /** The parts that have a number, by folder, each series sorted by number and then path. */
    static Map<String, List<ContentDocument>> of(SiteContent site) {
        return site.documents().stream()
                .filter(document -> document.type() == DocumentType.PART)
                .filter(document -> document.part().isPresent())
                .sorted(
                        Comparator.comparing((ContentDocument part) -> part.part().orElseThrow())
                                .thenComparing(part -> part.file().path()))
                .collect(
                        Collectors.groupingBy(
                                ContentDocument::seriesFolder, TreeMap::new, Collectors.toList()));
    }

    /** A finding at a key of a part's front matter, which must have it. */
    static Finding finding(
            RuleInfo rule, ContentDocument part, String key, String message, String hint) {
        return Finding.at(
                rule,
                part.file(),
                part.frontMatter().get(key).orElseThrow().location(),
                message,
                hint);
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.SiteContent;

/** Finds parts beyond the number that the series declares. */
final class SeriesTooManyParts implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "series-too-many-parts",
                    RuleGroup.SERIES,
                    Severity.WARNING,
                    "no part has a number above the planned number of parts");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        Map<String, List<ContentDocument>> partsOf = SeriesParts.of(site);
        for (ContentDocument series : site.documents()) {
            Optional<Integer> planned = series.frontMatter().integer("parts");
            if (series.type() == DocumentType.SERIES && planned.isPresent()) {
                partsOf.getOrDefault(series.seriesFolder(), List.of()).stream()
                        .filter(part -> part.part().orElseThrow() > planned.get())
                        .map(part -> finding(part, series, planned.get()))
                        .forEach(findings::add);
            }
        }
    }

    private static Finding finding(ContentDocument part, ContentDocument series, int planned) {
        return SeriesParts.finding(
                INFO,
                part,
                "part",
                "part "
                        + part.part().orElseThrow()
                        + " of a series that plans "
                        + planned
                        + (planned == 1 ? " part" : " parts"),
                "correct the part's number, or raise parts: in " + series.file().path());
    }
}

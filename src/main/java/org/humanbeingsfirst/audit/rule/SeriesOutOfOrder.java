package org.humanbeingsfirst.audit.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.SiteContent;

/** Finds parts that are dated before an earlier part. */
final class SeriesOutOfOrder implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "series-out-of-order",
                    RuleGroup.SERIES,
                    Severity.WARNING,
                    "the parts of a series are dated in their order");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        for (List<ContentDocument> parts : SeriesParts.of(site).values()) {
            Optional<ContentDocument> latest = Optional.empty();
            for (ContentDocument part : parts) {
                if (part.date().isEmpty()) {
                    continue;
                }
                LocalDate date = part.date().orElseThrow();
                LocalDate before = latest.flatMap(ContentDocument::date).orElse(LocalDate.MIN);
                if (date.isBefore(before)) {
                    findings.add(
                            SeriesParts.finding(
                                    INFO,
                                    part,
                                    "date",
                                    "part "
                                            + part.part().orElseThrow()
                                            + " is dated before part "
                                            + latest.orElseThrow().part().orElseThrow()
                                            + ", which is of "
                                            + before,
                                    "correct the date or the part's number"));
                } else {
                    latest = Optional.of(part);
                }
            }
        }
    }
}

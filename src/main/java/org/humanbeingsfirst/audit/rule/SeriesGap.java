package org.humanbeingsfirst.audit.rule;

import java.util.List;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.SiteContent;

/** Finds numbers that no part carries before the last part. */
final class SeriesGap implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "series-gap",
                    RuleGroup.SERIES,
                    Severity.ERROR,
                    "the parts of a series are numbered without gaps");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        for (List<ContentDocument> parts : SeriesParts.of(site).values()) {
            int expected = 1;
            for (ContentDocument part : parts) {
                int number = part.part().orElseThrow();
                if (number > expected) {
                    findings.add(
                            SeriesParts.finding(
                                    INFO,
                                    part,
                                    "part",
                                    missing(expected, number - 1)
                                            + " missing before part "
                                            + number,
                                    "number the parts 1, 2, 3 without a gap, or add what is missing"
                                            + " as a draft"));
                }
                expected = Math.max(expected, number + 1);
            }
        }
    }

    private static String missing(int first, int last) {
        return first == last ? "part " + first + " is" : "parts " + first + " to " + last + " are";
    }
}

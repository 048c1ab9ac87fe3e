package org.humanbeingsfirst.audit.rule;

import java.util.List;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.SiteContent;

/** Finds parts that carry a number another part has. */
final class SeriesDuplicatePart implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "series-duplicate-part",
                    RuleGroup.SERIES,
                    Severity.ERROR,
                    "no two parts of a series have the same number");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        for (List<ContentDocument> parts : SeriesParts.of(site).values()) {
            for (int i = 1; i < parts.size(); i++) {
                ContentDocument part = parts.get(i);
                ContentDocument before = parts.get(i - 1);
                if (part.part().equals(before.part())) {
                    findings.add(
                            SeriesParts.finding(
                                    INFO,
                                    part,
                                    "part",
                                    "part "
                                            + part.part().orElseThrow()
                                            + " is already "
                                            + before.file().path(),
                                    "give one of the two another number"));
                }
            }
        }
    }
}

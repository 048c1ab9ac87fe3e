package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.quotation.PassageDefect;
import org.humanbeingsfirst.site.SiteContent;

/** Finds records of passages that lack what makes them evidence. */
final class PassageIncomplete implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "passage-incomplete",
                    RuleGroup.SOURCES,
                    Severity.ERROR,
                    "every passage says what was read, when and by what means");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        for (PassageDefect defect : site.passages().defects()) {
            findings.add(Finding.at(INFO, defect.location(), defect.message(), defect.hint()));
        }
    }
}

package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.DocumentBody.Defect;

/** Finds citations without their closing bracket. */
final class CiteUnclosed extends DefectRule {

    CiteUnclosed() {
        super(
                new RuleInfo(
                        "cite-unclosed",
                        RuleGroup.QUOTATIONS,
                        Severity.ERROR,
                        "every citation is closed"),
                Defect.Kind.UNCLOSED_CITATION,
                "write ] after the citation, in the same paragraph");
    }

    @Override
    String message(Defect defect) {
        return "citation is not closed: " + defect.detail();
    }
}

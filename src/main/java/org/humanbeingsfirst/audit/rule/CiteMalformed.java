package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.DocumentBody.Defect;

/** Finds what was meant as a citation and is not one. */
final class CiteMalformed extends DefectRule {

    CiteMalformed() {
        super(
                new RuleInfo(
                        "cite-malformed",
                        RuleGroup.QUOTATIONS,
                        Severity.ERROR,
                        "every citation can be read"),
                Defect.Kind.MALFORMED_CITATION,
                "write it as [@item-id, p. 12], several as [@one-id; @other-id]");
    }

    @Override
    String message(Defect defect) {
        return "citation cannot be read: " + defect.detail();
    }
}

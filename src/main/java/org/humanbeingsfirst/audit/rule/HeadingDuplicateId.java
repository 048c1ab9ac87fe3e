package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.DocumentBody.Defect;

/** Finds ids, given to headings by editors, that stand twice on the page. */
final class HeadingDuplicateId extends DefectRule {

    HeadingDuplicateId() {
        super(
                new RuleInfo(
                        "heading-duplicate-id",
                        RuleGroup.CONTENT,
                        Severity.ERROR,
                        "every id given to a heading is used once on its page"),
                Defect.Kind.HEADING_ID_TAKEN,
                "write another between {# and }, or leave {#…} out");
    }

    @Override
    String message(Defect defect) {
        return defect.detail();
    }
}

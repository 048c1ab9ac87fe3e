package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody.Defect;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds ids, given to headings by editors, that stand twice on the page. */
final class HeadingDuplicateId implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "heading-duplicate-id",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "every id given to a heading is used once on its page");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (Defect defect : document.body().defects()) {
            if (defect.kind() == Defect.Kind.HEADING_ID_TAKEN) {
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                document.file().at(defect.span()),
                                defect.detail(),
                                "write another between {# and }, or leave {#…} out"));
            }
        }
    }
}

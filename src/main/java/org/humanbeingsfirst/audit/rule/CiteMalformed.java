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

/** Finds what was meant as a citation and is not one. */
final class CiteMalformed implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "cite-malformed",
                    RuleGroup.QUOTATIONS,
                    Severity.ERROR,
                    "every citation can be read");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (Defect defect : document.body().defects()) {
            if (defect.kind() == Defect.Kind.MALFORMED_CITATION) {
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                document.file().at(defect.span()),
                                "citation cannot be read: " + defect.detail(),
                                "write it as [@item-id, p. 12], several as [@one-id; @other-id]"));
            }
        }
    }
}

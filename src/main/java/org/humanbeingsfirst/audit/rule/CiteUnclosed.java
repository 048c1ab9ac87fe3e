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

/** Finds citations without their closing bracket. */
final class CiteUnclosed implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "cite-unclosed",
                    RuleGroup.QUOTATIONS,
                    Severity.ERROR,
                    "every citation is closed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (Defect defect : document.body().defects()) {
            if (defect.kind() == Defect.Kind.UNCLOSED_CITATION) {
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                document.file().at(defect.span()),
                                "citation is not closed: " + defect.detail(),
                                "write ] after the citation, in the same paragraph"));
            }
        }
    }
}

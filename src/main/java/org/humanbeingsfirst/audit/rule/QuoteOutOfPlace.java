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

/** Finds quotations in titles, summaries and text alternatives, where no citation can stand. */
final class QuoteOutOfPlace implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-out-of-place",
                    RuleGroup.QUOTATIONS,
                    Severity.ERROR,
                    "quotations stand where their source can be cited");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (Defect defect : document.body().defects()) {
            if (defect.kind() == Defect.Kind.QUOTATION_OUT_OF_PLACE) {
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                document.file().at(defect.span()),
                                "\u201C"
                                        + defect.detail()
                                        + "\u201D is quoted where no source can be cited",
                                "quote in the text, with a citation; say it here in your own"
                                        + " words"));
            }
        }
    }
}

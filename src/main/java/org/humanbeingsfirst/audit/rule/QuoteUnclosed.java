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

/** Finds quotation marks without a partner: nobody can tell which words are quoted. */
final class QuoteUnclosed implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-unclosed",
                    RuleGroup.QUOTATIONS,
                    Severity.ERROR,
                    "every quotation mark has its partner in its paragraph");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (Defect defect : document.body().defects()) {
            if (defect.kind() == Defect.Kind.UNCLOSED_QUOTATION) {
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                document.file().at(defect.span()),
                                "quotation mark has no partner in its paragraph",
                                "put the quotation between \u201C and \u201D; write an apostrophe"
                                        + " as \u2019"));
            }
        }
    }
}

package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.DocumentBody.Defect;

/** Finds quotation marks without a partner: nobody can tell which words are quoted. */
final class QuoteUnclosed extends DefectRule {

    QuoteUnclosed() {
        super(
                new RuleInfo(
                        "quote-unclosed",
                        RuleGroup.QUOTATIONS,
                        Severity.ERROR,
                        "every quotation mark has its partner in its paragraph"),
                Defect.Kind.UNCLOSED_QUOTATION,
                "put the quotation between \u201C and \u201D; write an apostrophe as \u2019");
    }

    @Override
    String message(Defect defect) {
        return "quotation mark has no partner in its paragraph";
    }
}

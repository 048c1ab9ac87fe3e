package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.DocumentBody.Defect;

/** Finds quotations in titles, summaries and text alternatives, where no citation can stand. */
final class QuoteOutOfPlace extends DefectRule {

    QuoteOutOfPlace() {
        super(
                new RuleInfo(
                        "quote-out-of-place",
                        RuleGroup.QUOTATIONS,
                        Severity.ERROR,
                        "quotations stand where their source can be cited"),
                Defect.Kind.QUOTATION_OUT_OF_PLACE,
                "quote in the text, with a citation; say it here in your own words");
    }

    @Override
    String message(Defect defect) {
        return "\u201C" + defect.detail() + "\u201D is quoted where no source can be cited";
    }
}

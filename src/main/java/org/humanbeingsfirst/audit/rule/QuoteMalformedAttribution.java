package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.DocumentBody.Defect;

/** Finds attribution lines with anything else in them. */
final class QuoteMalformedAttribution extends DefectRule {

    QuoteMalformedAttribution() {
        super(
                new RuleInfo(
                        "quote-malformed-attribution",
                        RuleGroup.QUOTATIONS,
                        Severity.ERROR,
                        "an attribution line holds a speaker and one citation"),
                Defect.Kind.MALFORMED_ATTRIBUTION,
                "write it as > \u2014 Speaker, in [@item-id], or > \u2014 [@item-id]");
    }

    @Override
    String message(Defect defect) {
        return "attribution line cannot be read: " + defect.detail();
    }
}

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

/** Finds attribution lines with anything else in them. */
final class QuoteMalformedAttribution implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-malformed-attribution",
                    RuleGroup.QUOTATIONS,
                    Severity.ERROR,
                    "an attribution line holds a speaker and one citation");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (Defect defect : document.body().defects()) {
            if (defect.kind() == Defect.Kind.MALFORMED_ATTRIBUTION) {
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                document.file().at(defect.span()),
                                "attribution line cannot be read: " + defect.detail(),
                                "write it as > \u2014 Speaker, in [@item-id], or > \u2014"
                                        + " [@item-id]"));
            }
        }
    }
}

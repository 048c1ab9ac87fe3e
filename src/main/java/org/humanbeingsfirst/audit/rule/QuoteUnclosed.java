package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody.Defect;
import org.humanbeingsfirst.site.SiteContent;

/** Finds quotation marks that are opened and never closed. */
final class QuoteUnclosed implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-unclosed",
                    Severity.WARNING,
                    "every quotation mark is closed in its paragraph");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, SiteContent site, FindingSink findings) {
        for (Defect defect : document.body().defects()) {
            if (defect.kind() == Defect.Kind.UNCLOSED_QUOTATION) {
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                document.file().at(defect.span()),
                                "quotation mark is opened and not closed in its paragraph",
                                "close the quotation with \u201D, or write an apostrophe as"
                                        + " \u2019"));
            }
        }
    }
}

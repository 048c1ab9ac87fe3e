package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.quotation.CheckedQuotation;
import org.humanbeingsfirst.quotation.Quotation;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds quotations without a citation. */
final class QuoteUnattributed implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-unattributed",
                    RuleGroup.QUOTATIONS,
                    Severity.ERROR,
                    "every quotation has a source");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (CheckedQuotation checked : document.body().quotations()) {
            Quotation quotation = checked.quotation();
            if (quotation.attribution().isEmpty()) {
                boolean isBlock = quotation.kind() == Quotation.Kind.BLOCK;
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                document.file().at(quotation.span()),
                                isBlock
                                        ? "block quotation has no source"
                                        : "quotation has no source in its sentence",
                                isBlock
                                        ? "end it with a line such as > \u2014 Speaker, in"
                                                + " [@item-id]"
                                        : "cite the work after the closing mark, as in"
                                                + " \u201C…\u201D [@item-id]; write a title in"
                                                + " *italics*"));
            }
        }
    }
}

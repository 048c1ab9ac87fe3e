package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds block quotations without a caption, and inline ones without a citation after them. */
final class QuoteMissingAttribution implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-missing-attribution",
                    RuleGroup.QUOTATIONS,
                    Severity.ERROR,
                    "every quotation on a page shows its source to readers");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Severity> severityElsewhere() {
        return Optional.empty();
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (PageQuotation quotation : PageQuotation.of(page.document())) {
            if (quotation.attribution().isEmpty()) {
                boolean isInline = quotation.element().normalName().equals("q");
                findings.add(
                        page.finding(
                                INFO,
                                quotation.element(),
                                quotation.kind() + " shows no source: " + quotation.words(),
                                isInline
                                        ? "put a link to its entry among the sources after it, in"
                                                + " the same paragraph"
                                        : "put it into a figure, with a figcaption that says who is"
                                                + " quoted from where"));
            }
        }
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds quotations whose attribution leads to no entry in the page's list of sources. */
final class QuoteMissingSourceEntry implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-missing-source-entry",
                    RuleGroup.QUOTATIONS,
                    Severity.ERROR,
                    "every quotation on a page has an entry in its list of sources");

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
            boolean hasEntry =
                    quotation
                            .citation()
                            .map(citation -> citation.attr("href").substring(1))
                            .filter(page.anchors()::contains)
                            .isPresent();
            if (quotation.attribution().isPresent() && !hasEntry) {
                findings.add(
                        page.finding(
                                INFO,
                                quotation.element(),
                                quotation.kind()
                                        + " has no entry among the page's sources: "
                                        + quotation.words(),
                                "link its attribution to an element with an id that begins with "
                                        + PageQuotation.SOURCE));
            }
        }
    }
}

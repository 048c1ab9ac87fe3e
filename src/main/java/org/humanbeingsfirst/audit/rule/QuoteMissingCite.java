package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds {@code blockquote} and {@code q} without the address of their source. */
final class QuoteMissingCite implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-missing-cite",
                    RuleGroup.QUOTATIONS,
                    Severity.ERROR,
                    "every quotation on a page names its source in cite");

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
        for (Element quotation : page.document().select("blockquote, q")) {
            if (quotation.attr("cite").isBlank()) {
                findings.add(
                        page.finding(
                                INFO,
                                quotation,
                                quotation.normalName() + " has no cite",
                                "write cite=\"…\" with the work's address or #source-… in the"
                                        + " template"));
            }
        }
    }
}

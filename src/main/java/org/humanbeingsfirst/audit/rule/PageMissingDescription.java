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

/** Finds pages without {@code meta name="description"}, or with an empty one. */
final class PageMissingDescription implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-missing-description",
                    RuleGroup.PAGES,
                    Severity.ERROR,
                    "every page has a description");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Severity> severityElsewhere() {
        return Optional.of(Severity.WARNING);
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        if (page.isRedirect()) {
            return;
        }
        Element description = page.document().selectFirst("meta[name=description i]");
        if (description == null || description.attr("content").isBlank()) {
            findings.add(
                    page.finding(
                            INFO,
                            "page has no description",
                            "give the content file a summary, and write it into the layout's"
                                    + " description"));
        }
    }
}

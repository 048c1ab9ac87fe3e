package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds pages without words in {@code title}. */
final class PageMissingTitle implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-missing-title",
                    RuleGroup.PAGES,
                    Severity.ERROR,
                    "every page has a title");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        if (page.document().title().isBlank()) {
            findings.add(
                    page.finding(
                            INFO,
                            "page has no title",
                            "give the content file a title, and write it into title in the"
                                    + " layout"));
        }
    }
}

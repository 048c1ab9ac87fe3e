package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds titles that no tab, bookmark or list of results can show. */
final class PageTitleLength implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-title-length",
                    RuleGroup.PAGES,
                    Severity.WARNING,
                    "every title can be read at a glance");

    /** Longer than any title that was written to be read; search engines cut at about 60. */
    private static final int LONGEST = 150;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        Element title = page.document().head().selectFirst("title");
        String words = title == null ? "" : title.text().strip();
        int length = words.codePointCount(0, words.length());
        if (length > LONGEST) {
            findings.add(
                    page.finding(
                            INFO,
                            title,
                            "title has " + length + " characters",
                            "name the page's subject in at most "
                                    + LONGEST
                                    + " characters, the first 60 of which say the most"));
        }
    }
}

package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds descriptions that say next to nothing, or that are cut off. */
final class PageDescriptionLength implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-description-length",
                    RuleGroup.PAGES,
                    Severity.WARNING,
                    "every description has 50 to 200 characters");

    private static final int SHORTEST = 50;

    /** Search engines cut at about 160; a few characters more lose no meaning. */
    private static final int LONGEST = 200;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        Element description = PageHead.meta(page, "description").orElse(null);
        if (description == null || !PageHead.isMeantToBeFound(page)) {
            return;
        }
        String words = description.attr("content").strip();
        int length = words.codePointCount(0, words.length());
        // An empty one is as good as missing, which is another rule's.
        if (length > 0 && length < SHORTEST || length > LONGEST) {
            findings.add(
                    page.finding(
                            INFO,
                            description,
                            "content",
                            "description has "
                                    + length
                                    + (length == 1 ? " character" : " characters"),
                            "write one or two plain sentences of "
                                    + SHORTEST
                                    + " to "
                                    + LONGEST
                                    + " characters; in content files that is the summary"));
        }
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.Locale;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds headings that leave out a level. */
final class PageHeadingSkip implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-heading-skip",
                    RuleGroup.PAGES,
                    Severity.WARNING,
                    "headings go down one level at a time");

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        int before = 0;
        for (Element element : Shown.elements(page.document())) {
            int level = level(element);
            if (level == 0) {
                continue;
            }
            if (before > 0 && level > before + 1) {
                findings.add(
                        page.finding(
                                INFO,
                                element,
                                "heading of level " + level + " follows one of level " + before,
                                "make it level "
                                        + (before + 1)
                                        + ", or give it the heading it belongs to"));
            }
            before = level;
        }
    }

    /** The level that a heading is announced with (WAI-ARIA 1.2, "heading"); 0 for other elements. */
    private static int level(Element element) {
        boolean isNative = HEADING.matcher(element.normalName()).matches();
        String role = element.attr("role").strip().toLowerCase(Locale.ROOT);
        if (!role.isEmpty() ? !role.equals("heading") : !isNative) {
            return 0;
        }
        String level = element.attr("aria-level").strip();
        if (level.matches("[1-9][0-9]?")) {
            return Integer.parseInt(level);
        }
        // A role without level is announced as level 2.
        return isNative ? element.normalName().charAt(1) - '0' : 2;
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds pages without exactly one {@code main}, or without a skip link before it. */
final class PageMissingLandmark implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-missing-landmark",
                    RuleGroup.PAGES,
                    Severity.ERROR,
                    "every page has a main part and a link that skips to it");

    private static final String HINT =
            "in the layout, begin the page with <a href=\"#content\">Skip to content</a> and put"
                    + " what follows the header into <main id=\"content\">";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        if (page.isRedirect()) {
            return;
        }
        List<Element> mains = page.document().select("main, [role=main]");
        if (mains.isEmpty()) {
            findings.add(page.finding(INFO, "page has no main element", HINT));
            return;
        }
        if (mains.size() > 1) {
            findings.add(page.finding(INFO, mains.get(1), "page has another main element", HINT));
        }
        if (!hasSkipLink(page, mains.get(0))) {
            findings.add(
                    page.finding(
                            INFO,
                            mains.get(0),
                            "no link before main leads to the main part",
                            HINT));
        }
    }

    private static boolean hasSkipLink(BuiltPage page, Element main) {
        Set<String> inMain = new HashSet<>(main.select("[id]").eachAttr("id"));
        for (Element element : page.document().select("a[href^=#], main, [role=main]")) {
            if (element == main) {
                return false;
            }
            if (inMain.contains(element.attr("href").substring(1))) {
                return true;
            }
        }
        return false;
    }
}

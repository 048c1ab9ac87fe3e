package org.humanbeingsfirst.audit.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds pages on which no link before the main part leads to it. */
final class PageMissingSkipLink implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-missing-skip-link",
                    RuleGroup.PAGES,
                    Severity.ERROR,
                    "every page begins with a link that skips to its main part");

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
        Element main = page.document().selectFirst("main, [role=main]");
        if (page.isRedirect() || main == null || hasSkipLink(page, main)) {
            return;
        }
        findings.add(
                page.finding(
                        INFO,
                        main,
                        "no link before main leads to the main part",
                        "in the layout, begin the page with <a href=\"#content\">Skip to"
                                + " content</a> and give main that id"));
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

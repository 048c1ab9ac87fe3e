package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds pages without {@code h1}, with an empty one, or with several. */
final class PageOneH1 implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-one-h1",
                    RuleGroup.PAGES,
                    Severity.ERROR,
                    "every page has one heading of level 1");

    private static final String HINT =
            "make the page's title its only h1, and begin headings in the text at h2";

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
        List<Element> headings = page.document().getElementsByTag("h1");
        if (headings.isEmpty()) {
            findings.add(page.finding(INFO, "page has no h1", HINT));
        }
        for (int i = 0; i < headings.size(); i++) {
            Element heading = headings.get(i);
            if (i > 0) {
                findings.add(page.finding(INFO, heading, "page has another h1", HINT));
            } else if (!heading.hasText() && heading.select("img[alt~=\\S]").isEmpty()) {
                findings.add(page.finding(INFO, heading, "h1 has no words", HINT));
            }
        }
    }
}

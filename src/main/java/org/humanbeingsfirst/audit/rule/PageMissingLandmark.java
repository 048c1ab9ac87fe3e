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

/** Finds pages without exactly one {@code main}. */
final class PageMissingLandmark implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-missing-landmark",
                    RuleGroup.PAGES,
                    Severity.ERROR,
                    "every page has one main part");

    private static final String HINT =
            "in the layout, put what follows the header into one <main id=\"content\">";

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
        List<Element> mains = page.document().select("main, [role=main]");
        if (mains.isEmpty()) {
            findings.add(page.finding(INFO, "page has no main element", HINT));
            return;
        }
        if (mains.size() > 1) {
            findings.add(page.finding(INFO, mains.get(1), "page has another main element", HINT));
        }
    }
}

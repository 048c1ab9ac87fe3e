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

/** Finds style elements and attributes that the page's content security policy blocks. */
final class PageInlineStyle implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-inline-style",
                    RuleGroup.PRIVACY,
                    Severity.ERROR,
                    "no page holds style that its policy does not allow");

    private static final String HINT =
            "move it to a style sheet, or allow it in the page's content security policy by its"
                    + " hash";

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
        Optional<PagePolicy> policy = PagePolicy.of(page);
        if (policy.isEmpty()) {
            return;
        }
        for (Element element : page.document().getAllElements()) {
            if (element.normalName().equals("style") && !policy.get().allowsStyle(element)) {
                findings.add(
                        page.finding(
                                INFO,
                                element,
                                "the page's policy blocks this style element",
                                HINT));
            }
            if (!element.attr("style").isBlank()
                    && !policy.get().allowsStyleAttribute(element.attr("style"))) {
                findings.add(
                        page.finding(
                                INFO,
                                element,
                                "style",
                                "the page's policy blocks this style attribute",
                                HINT));
            }
        }
    }
}

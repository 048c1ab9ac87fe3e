package org.humanbeingsfirst.audit.rule;

import java.util.Locale;
import java.util.Set;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds pages, links and frames that tell other sites the full address of the page. */
final class PageReferrerPolicy implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-referrer-policy",
                    RuleGroup.PRIVACY,
                    Severity.WARNING,
                    "no page tells other sites its full address");

    /** Policies by which another origin learns more than this site's name (Referrer Policy). */
    private static final Set<String> TELLING =
            Set.of("unsafe-url", "always", "no-referrer-when-downgrade", "default");

    private static final String HINT = "write no-referrer, or same-origin";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        PageHead.meta(page, "referrer")
                .filter(meta -> isTelling(meta.attr("content")))
                .ifPresent(meta -> findings.add(finding(page, meta, "content", "the page")));
        for (Element element : page.document().select("[referrerpolicy]")) {
            if (isTelling(element.attr("referrerpolicy"))) {
                findings.add(finding(page, element, "referrerpolicy", element.normalName()));
            }
        }
    }

    private static Finding finding(BuiltPage page, Element element, String attribute, String who) {
        return page.finding(
                INFO,
                element,
                attribute,
                who + " tells other sites the full address of this page",
                HINT);
    }

    private static boolean isTelling(String policy) {
        return TELLING.contains(policy.strip().toLowerCase(Locale.ROOT));
    }
}

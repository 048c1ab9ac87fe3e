package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds links to other sites that open a window which may lead this one elsewhere. */
final class PageBlankTarget implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-blank-target",
                    RuleGroup.PRIVACY,
                    Severity.WARNING,
                    "a link to another site in a new window gives it no hold on this one");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element link : page.document().select("[target]")) {
            String address = link.attr(link.normalName().equals("form") ? "action" : "href");
            boolean isOpen =
                    !PageHead.hasWord(link, "rel", "noopener")
                            && !PageHead.hasWord(link, "rel", "noreferrer");
            if (link.attr("target").strip().equalsIgnoreCase("_blank")
                    && isOpen
                    && page.resolve(address) instanceof LinkTarget.Elsewhere elsewhere) {
                findings.add(
                        page.finding(
                                INFO,
                                link,
                                "target",
                                "new window for " + elsewhere.origin() + " gets hold of this one",
                                "add rel=\"noopener\", or rel=\"noreferrer\", or open it in the"
                                        + " same window"));
            }
        }
    }
}

package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds links whose page exists and whose {@code #fragment} does not. */
final class LinkMissingFragment implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-missing-fragment",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every link to a place within a page finds that place");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference link : Reference.links(page.document())) {
            if (link.address().contains("#")
                    && site.resolve(page, link.address()) instanceof LinkTarget.Found found
                    && !site.hasFragment(page, found)) {
                findings.add(
                        page.finding(
                                INFO,
                                link.element(),
                                link.attribute(),
                                "there is no place #"
                                        + found.fragment()
                                        + (found.path().equals(page.path())
                                                ? " on this page"
                                                : " on the page " + found.path()),
                                site.hintForMissing(page, found)));
            }
        }
    }
}

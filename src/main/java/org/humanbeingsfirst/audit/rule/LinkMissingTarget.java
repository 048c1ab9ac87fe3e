package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds links to addresses of this site at which there is nothing. */
final class LinkMissingTarget implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-missing-target",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every link within the site leads to a page or file");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference link : Reference.links(page.document())) {
            if (link.address().isBlank()) {
                continue;
            }
            LinkTarget target = site.resolve(page, link.address());
            if (target instanceof LinkTarget.Missing missing) {
                findings.add(
                        page.finding(
                                INFO,
                                link.element(),
                                link.attribute(),
                                "address " + link.address() + " leads to nothing",
                                site.hintForMissing(missing)));
            } else if (target instanceof LinkTarget.Malformed malformed) {
                findings.add(
                        page.finding(
                                INFO,
                                link.element(),
                                link.attribute(),
                                "address " + link.address() + " " + malformed.reason(),
                                "correct the address"));
            }
        }
    }
}

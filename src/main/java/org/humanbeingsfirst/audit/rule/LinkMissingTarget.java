package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds addresses of this site at which there is nothing, images apart. */
final class LinkMissingTarget implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-missing-target",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every address within the site leads to a page or file");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference each : page.references()) {
            if (!each.isImage()
                    && each.kind() != Reference.Kind.REDIRECT
                    && !each.isProtocolRelative()
                    && each.target() instanceof LinkTarget.Missing missing) {
                findings.add(
                        page.finding(
                                INFO,
                                each,
                                Addresses.subject(each) + " " + site.hints().why(missing),
                                site.hints().forTarget(missing)));
            }
        }
    }
}

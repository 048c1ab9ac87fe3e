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

/** Finds addresses that leave out {@code https:} and keep the host. */
final class LinkProtocolRelative implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-protocol-relative",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every address of another site says https");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference each : page.references()) {
            if (each.isProtocolRelative() && !(each.target() instanceof LinkTarget.Malformed)) {
                findings.add(
                        page.finding(
                                INFO,
                                each,
                                Addresses.subject(each) + " leaves out its scheme",
                                "write https:" + each.address().strip().replace('\\', '/')));
            }
        }
    }
}

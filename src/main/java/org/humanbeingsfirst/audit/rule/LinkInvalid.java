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

/** Finds addresses that no browser can read. */
final class LinkInvalid implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-invalid", RuleGroup.LINKS, Severity.ERROR, "every address can be read");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference each : page.references()) {
            if (!each.address().isBlank()
                    && each.kind() != Reference.Kind.REDIRECT
                    && each.target() instanceof LinkTarget.Malformed wrong) {
                findings.add(
                        page.finding(
                                INFO,
                                each,
                                Addresses.subject(each) + " " + wrong.reason(),
                                "correct the address"));
            }
        }
    }
}

package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds links to {@code #}, which lead to the top of the page by accident. */
final class LinkEmptyFragment implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-empty-fragment",
                    RuleGroup.LINKS,
                    Severity.WARNING,
                    "no link leads to # alone");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference each : page.references()) {
            if (each.kind() == Reference.Kind.LINK && each.address().strip().equals("#")) {
                findings.add(
                        page.finding(
                                INFO,
                                each,
                                Addresses.name(each.element()) + " leads to # alone",
                                "name the place, such as #top, or use a button"));
            }
        }
    }
}

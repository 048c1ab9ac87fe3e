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

/** Finds links to folders whose final slash is left out. */
final class LinkMissingSlash implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-missing-slash",
                    RuleGroup.LINKS,
                    Severity.WARNING,
                    "links to folders end in a slash");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference each : page.references()) {
            if (each.kind() == Reference.Kind.LINK
                    && each.target() instanceof LinkTarget.Found found
                    && found.isFolderWithoutSlash()) {
                findings.add(
                        page.finding(
                                INFO,
                                each,
                                Addresses.subject(each) + " leads to a folder without a slash",
                                "end the path in /: some servers do not lead on"));
            }
        }
    }
}

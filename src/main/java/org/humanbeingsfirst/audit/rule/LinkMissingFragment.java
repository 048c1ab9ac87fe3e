package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageOutline;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds links whose page exists and whose {@code #fragment} does not. */
final class LinkMissingFragment implements BuiltSiteRule {

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
    public void check(BuiltSite site, FindingSink findings) {
        for (String path : site.pagePaths()) {
            List<BuiltSite.LinkFinding> found = new ArrayList<>();
            for (PageOutline.Link link : site.outline(path).links()) {
                // What a page says of itself may name things that stand on no page.
                if (link.kind() != Reference.Kind.METADATA
                        && !link.target().fragment().isEmpty()
                        && !Fragments.isThere(site, link.target())) {
                    found.add(finding(site, path, link));
                }
            }
            site.findings(INFO, path, found).forEach(findings::add);
        }
    }

    private static BuiltSite.LinkFinding finding(
            BuiltSite site, String path, PageOutline.Link link) {
        LinkTarget.Found target = link.target();
        String where = target.path().equals(path) ? " on this page" : " in " + target.path();
        return new BuiltSite.LinkFinding(
                link,
                "there is no place #" + target.fragment() + where,
                site.hints().forFragment(target));
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageOutline;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds links to pages that only send the reader on. */
final class LinkToRedirect implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-to-redirect",
                    RuleGroup.LINKS,
                    Severity.WARNING,
                    "links lead to pages and not to their old addresses");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        for (String path : site.pagePaths()) {
            List<BuiltSite.LinkFinding> found = new ArrayList<>();
            for (PageOutline.Link link : site.outline(path).links()) {
                if (link.kind() == Reference.Kind.LINK && !link.target().path().equals(path)) {
                    Optional<LinkTarget> redirect = site.outline(link.target().path()).redirect();
                    redirect.ifPresent(to -> found.add(finding(link, to)));
                }
            }
            site.findings(INFO, path, found).forEach(findings::add);
        }
    }

    private static BuiltSite.LinkFinding finding(PageOutline.Link link, LinkTarget to) {
        String where =
                to instanceof LinkTarget.Found page
                        ? " sends the reader on to /"
                                + page.path().replaceFirst("(^|/)index\\.html$", "$1")
                        : " sends the reader on";
        return new BuiltSite.LinkFinding(
                link, "address " + link.address() + where, "link to the new address at once");
    }
}

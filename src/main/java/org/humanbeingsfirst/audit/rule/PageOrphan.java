package org.humanbeingsfirst.audit.rule;

import java.util.HashSet;
import java.util.Set;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageOutline;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds pages to which no other page links. */
final class PageOrphan implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-orphan", RuleGroup.PAGES, Severity.WARNING, "a link leads to every page");

    private static final String HOME = "index.html";

    /** Servers show it, nobody links to it. */
    private static final String NOT_FOUND = "404.html";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        // Without a home page the folder is part of something else, which may link to its pages.
        if (!site.isWhole() || !site.pagePaths().contains(HOME)) {
            return;
        }
        Set<String> linked = new HashSet<>(Set.of(HOME, NOT_FOUND));
        for (String path : site.pagePaths()) {
            PageOutline page = site.outline(path);
            page.links().stream()
                    .filter(link -> link.kind() == Reference.Kind.LINK)
                    .map(link -> link.target().path())
                    .filter(target -> !target.equals(path))
                    .forEach(linked::add);
            page.redirect()
                    .filter(LinkTarget.Found.class::isInstance)
                    .ifPresent(target -> linked.add(((LinkTarget.Found) target).path()));
        }
        for (String path : site.pagePaths()) {
            if (!linked.contains(path) && !site.outline(path).isRedirect()) {
                findings.add(
                        Finding.inFile(
                                INFO,
                                path,
                                "no page links to this one",
                                "link to it from where readers would look, or take it away"));
            }
        }
    }
}

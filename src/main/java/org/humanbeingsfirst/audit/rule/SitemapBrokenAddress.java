package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Set;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;

/** Finds addresses in sitemaps that lead to nothing. */
final class SitemapBrokenAddress implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "sitemap-broken-address",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every address in the sitemap is absolute and leads to a page");

    private static final Set<String> ROOTS = Set.of("urlset", "sitemapindex");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        FileAddress.judge(
                INFO,
                site,
                "sitemap",
                true,
                path -> path.endsWith(".xml"),
                SitemapBrokenAddress::addresses,
                findings);
    }

    private static List<FileAddress> addresses(ContentFile file) {
        return FileAddress.root(file)
                .filter(root -> ROOTS.contains(root.normalName()))
                .map(root -> root.select("loc, image|loc, xhtml|link[href]"))
                .map(
                        found ->
                                found.stream()
                                        .map(
                                                each ->
                                                        FileAddress.of(
                                                                each,
                                                                each.hasAttr("href")
                                                                        ? each.attr("href")
                                                                        : each.text()))
                                        .toList())
                .orElse(List.of());
    }
}

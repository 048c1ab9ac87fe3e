package org.humanbeingsfirst.audit.rule;

import java.util.List;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds addresses in sitemaps that lead to nothing. */
final class SitemapBrokenAddress implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "sitemap-broken-address",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every address in the sitemap is absolute and leads to a page");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        XmlAddresses.check(
                INFO,
                site,
                List.of("urlset", "sitemapindex"),
                "sitemap",
                root ->
                        root.select("loc").stream()
                                .map(loc -> new Reference(loc, "", loc.text()))
                                .toList(),
                findings);
    }
}

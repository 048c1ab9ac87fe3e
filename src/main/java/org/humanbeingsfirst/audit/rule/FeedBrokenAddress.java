package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds addresses in Atom and RSS feeds that lead to nothing. */
final class FeedBrokenAddress implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "feed-broken-address",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every address in a feed is absolute and leads to a page");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        XmlAddresses.check(
                INFO, site, List.of("feed", "rss"), "feed", FeedBrokenAddress::addresses, findings);
    }

    private static List<Reference> addresses(Element root) {
        List<Reference> found = new ArrayList<>();
        for (Element element : root.select("link, enclosure, logo, icon")) {
            String attribute = element.hasAttr("url") ? "url" : "href";
            String address = element.hasAttr(attribute) ? element.attr(attribute) : element.text();
            found.add(new Reference(element, attribute, address));
        }
        return found;
    }
}

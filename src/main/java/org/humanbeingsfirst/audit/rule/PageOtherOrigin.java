package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/**
 * Finds images, scripts, style sheets, fonts, frames, pings and connections made in advance, which
 * would tell others of a visit.
 */
final class PageOtherOrigin implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-other-origin",
                    RuleGroup.PRIVACY,
                    Severity.ERROR,
                    "no page loads anything from another origin");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Severity> severityElsewhere() {
        return Optional.of(Severity.WARNING);
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        page.loaded()
                .filter(loaded -> loaded.target() instanceof LinkTarget.Elsewhere)
                .forEach(
                        loaded ->
                                findings.add(
                                        finding(
                                                page,
                                                loaded.element(),
                                                loaded.attribute(),
                                                loaded.address())));
        for (Element link : page.document().getElementsByTag("link")) {
            boolean namesHost =
                    PageHead.hasWord(link, "rel", "preconnect")
                            || PageHead.hasWord(link, "rel", "dns-prefetch");
            if (namesHost && isElsewhere(page, link.attr("href"))) {
                findings.add(finding(page, link, "href", link.attr("href")));
            }
        }
        for (Element link : page.document().select("a[ping], area[ping]")) {
            Stream.of(link.attr("ping").strip().split("\\s+"))
                    .filter(address -> isElsewhere(page, address))
                    .forEach(address -> findings.add(finding(page, link, "ping", address)));
        }
    }

    private static boolean isElsewhere(BuiltPage page, String address) {
        return page.resolve(address) instanceof LinkTarget.Elsewhere;
    }

    private static Finding finding(
            BuiltPage page, Element element, String attribute, String address) {
        String origin =
                page.resolve(address) instanceof LinkTarget.Elsewhere elsewhere
                        ? elsewhere.origin()
                        : address;
        return page.finding(
                INFO,
                element,
                attribute,
                element.normalName() + " sends a request to " + origin + ": " + address,
                "copy the file into assets/ and load it from there, or make it a plain link");
    }
}

package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds {@code a} elements that are neither links nor places to link to. */
final class LinkPlaceholder implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-placeholder",
                    RuleGroup.LINKS,
                    Severity.WARNING,
                    "every a element leads somewhere or is a place");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element element : page.elements()) {
            if (element.normalName().equals("a")
                    && !element.hasAttr("href")
                    && !element.hasAttr("xlink:href")
                    && !isMeant(element)) {
                findings.add(
                        page.finding(
                                INFO,
                                element,
                                Addresses.name(element) + " has no address",
                                "give it an href, or write the words without a"));
            }
        }
    }

    /** A place, or the entry of a menu that is not a link here (WHATWG HTML, "placeholder"). */
    private static boolean isMeant(Element element) {
        return !element.id().isBlank()
                || !element.attr("name").isBlank()
                || element.hasAttr("aria-current")
                || element.attr("aria-disabled").equals("true");
    }
}

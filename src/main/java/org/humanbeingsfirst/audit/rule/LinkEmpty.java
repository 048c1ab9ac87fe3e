package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds addresses that are empty, and elements that need one and have none. */
final class LinkEmpty implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo("link-empty", RuleGroup.LINKS, Severity.ERROR, "no address is empty");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference each : page.references()) {
            if (each.address().isBlank() && !each.attribute().isEmpty()) {
                findings.add(
                        page.finding(
                                INFO,
                                each.element(),
                                each.attribute(),
                                Addresses.name(each.element())
                                        + " has an empty "
                                        + each.attribute(),
                                "give it an address, or take it away"));
            }
        }
        for (Element element : page.elements()) {
            if (isWithoutAddress(element)) {
                String attribute = element.normalName().equals("link") ? "href" : "src";
                findings.add(
                        page.finding(
                                INFO,
                                element,
                                Addresses.name(element) + " has no " + attribute,
                                "give it an address, or take it away"));
            }
        }
    }

    private static boolean isWithoutAddress(Element element) {
        return switch (element.normalName()) {
            case "link" -> !element.hasAttr("href") && !element.hasAttr("imagesrcset");
            case "source" -> !element.hasAttr("src") && isInMedia(element);
            case "track" -> !element.hasAttr("src");
            case "script" ->
                    !element.hasAttr("src")
                            && !element.hasAttr("href")
                            && !element.hasAttr("xlink:href")
                            && element.data().isBlank()
                            && element.wholeText().isBlank();
            default -> false;
        };
    }

    private static boolean isInMedia(Element source) {
        String parent = source.parent() == null ? "" : source.parent().normalName();
        return parent.equals("video") || parent.equals("audio");
    }
}

package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds links whose only content is an image with an empty text alternative. */
final class ImageLinkWithoutAlt implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "image-link-without-alt",
                    RuleGroup.IMAGES,
                    Severity.WARNING,
                    "an image that is all of a link says where it leads");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element element : page.elements()) {
            if (element.normalName().equals("img")
                    && element.hasAttr("alt")
                    && element.attr("alt").isEmpty()
                    && isAllOfItsLink(element)) {
                findings.add(
                        page.finding(
                                INFO,
                                element,
                                "the link has no words but the empty text alternative of its"
                                        + " image",
                                "write in alt where the link leads"));
            }
        }
    }

    private static boolean isAllOfItsLink(Element image) {
        Element link = image.closest("a[href]");
        return link != null
                && link.closest("[aria-hidden=true]") == null
                && !link.hasText()
                && link.attr("aria-label").isBlank()
                && link.attr("aria-labelledby").isBlank()
                && link.attr("title").isBlank()
                && image == link.selectFirst("img[alt='']")
                && link.select("img[alt]:not([alt='']), svg title, [aria-label]").isEmpty();
    }
}

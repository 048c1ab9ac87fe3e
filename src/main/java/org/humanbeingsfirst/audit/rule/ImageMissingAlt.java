package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds images without {@code alt}, and with nothing but spaces in it. */
final class ImageMissingAlt implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "image-missing-alt",
                    RuleGroup.IMAGES,
                    Severity.ERROR,
                    "every image on a page has a text alternative");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element element : page.elements()) {
            boolean isButton = isImageButton(element);
            boolean isSilent = !element.hasAttr("alt") || element.attr("alt").isBlank();
            boolean isDecoration =
                    !isButton && element.hasAttr("alt") && element.attr("alt").isEmpty();
            if ((isButton || element.normalName().equals("img"))
                    && isSilent
                    && !isDecoration
                    && !isHidden(element)) {
                findings.add(
                        page.finding(
                                INFO,
                                element,
                                "image has no text alternative",
                                "write in alt what the image shows, or alt=\"\" if it is only"
                                        + " decoration"));
            }
        }
    }

    private static boolean isImageButton(Element element) {
        return element.normalName().equals("input")
                && element.attr("type").equalsIgnoreCase("image");
    }

    /** Screen readers pass over it. */
    private static boolean isHidden(Element image) {
        return image.closest("[aria-hidden=true]") != null;
    }
}

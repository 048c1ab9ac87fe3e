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
            String alt = element.attr("alt");
            boolean isDecoration = element.hasAttr("alt") && alt.isEmpty();
            if (element.normalName().equals("img")
                    && isBlank(alt)
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

    private static boolean isBlank(String alt) {
        return alt.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Screen readers pass over it. */
    private static boolean isHidden(Element image) {
        return image.closest("[aria-hidden=true]") != null;
    }
}

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
        for (Element image : page.document().select("img, input[type=image i], area[href]")) {
            boolean isDecoration = image.normalName().equals("img") && image.attr("alt").isEmpty();
            if (!image.hasAttr("alt") || image.attr("alt").isBlank() && !isDecoration) {
                findings.add(
                        page.finding(
                                INFO,
                                image,
                                "image has no text alternative",
                                "write in alt what the image shows, or alt=\"\" if it is only"
                                        + " decoration"));
            }
        }
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds text alternatives that are the name of a file. */
final class ImageAltFileName implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "image-alt-file-name",
                    RuleGroup.IMAGES,
                    Severity.WARNING,
                    "no text alternative is the name of a file");

    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\S{1,200}\\.(?:avif|bmp|gif|heic|ico|jpe?g|png|svg|tiff?|webp)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element element : page.elements()) {
            String alt = element.attr("alt").strip();
            if (element.normalName().equals("img") && FILE_NAME.matcher(alt).matches()) {
                findings.add(
                        page.finding(
                                INFO,
                                element,
                                "alt",
                                "the text alternative is a file's name: " + alt,
                                "write what the image shows, or alt=\"\" if it is only"
                                        + " decoration"));
            }
        }
    }
}

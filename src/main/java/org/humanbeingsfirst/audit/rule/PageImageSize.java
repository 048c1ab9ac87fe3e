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

/** Finds images that push the text away when they arrive. */
final class PageImageSize implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-image-size",
                    RuleGroup.PAGES,
                    Severity.WARNING,
                    "every image says how large it is");

    private static final Pattern LENGTH =
            Pattern.compile("\\s*+[0-9]++(?:\\.[0-9]++)?+(?:px)?+\\s*+");
    private static final Pattern WIDTH = Pattern.compile("(?i)(?:^|;)\\s*+width\\s*+:");
    private static final Pattern HEIGHT = Pattern.compile("(?i)(?:^|;)\\s*+height\\s*+:");
    private static final Pattern RATIO = Pattern.compile("(?i)(?:^|;)\\s*+aspect-ratio\\s*+:");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element element : Shown.elements(page.document())) {
            if (element.normalName().equals("img") && !hasSize(element)) {
                findings.add(
                        page.finding(
                                INFO,
                                element,
                                "image does not say how large it is",
                                "write its width and height in pixels; a style sheet may still"
                                        + " scale it"));
            }
        }
    }

    private static boolean hasSize(Element image) {
        String style = image.attr("style");
        return LENGTH.matcher(image.attr("width")).matches()
                        && LENGTH.matcher(image.attr("height")).matches()
                || RATIO.matcher(style).find()
                || WIDTH.matcher(style).find() && HEIGHT.matcher(style).find();
    }
}

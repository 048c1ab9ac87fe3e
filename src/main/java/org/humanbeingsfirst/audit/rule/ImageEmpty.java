package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds images that name no file. */
final class ImageEmpty implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "image-empty", RuleGroup.IMAGES, Severity.ERROR, "every image names a file");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element element : page.elements()) {
            if (isEmpty(element)) {
                findings.add(
                        page.finding(
                                INFO,
                                element,
                                element.normalName() + " names no file",
                                "give it the address of a file, or take it away"));
            }
        }
    }

    private static boolean isEmpty(Element element) {
        return switch (element.normalName()) {
            case "img" -> element.attr("src").isBlank() && hasNoCandidate(element);
            case "input" ->
                    element.attr("type").equalsIgnoreCase("image") && element.attr("src").isBlank();
            case "source" ->
                    element.hasAttr("srcset")
                            ? hasNoCandidate(element)
                            : isInPicture(element) && element.attr("src").isBlank();
            default -> false;
        };
    }

    private static boolean hasNoCandidate(Element element) {
        return element.attr("srcset").chars().allMatch(c -> c == ',' || Character.isWhitespace(c));
    }

    private static boolean isInPicture(Element source) {
        return source.parent() != null && source.parent().normalName().equals("picture");
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds images whose map of links is not there or cannot be used. */
final class ImageBrokenMap implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "image-broken-map",
                    RuleGroup.IMAGES,
                    Severity.ERROR,
                    "every image map that an image names is on its page");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        Set<String> maps =
                page.elements().stream()
                        .filter(element -> element.normalName().equals("map"))
                        // Browsers take either.
                        .flatMap(map -> Stream.of(map.attr("name"), map.id()))
                        .collect(Collectors.toSet());
        for (Element element : page.elements()) {
            if (element.hasAttr("usemap")) {
                String problem = problem(element, maps);
                if (!problem.isEmpty()) {
                    findings.add(
                            page.finding(
                                    INFO,
                                    element,
                                    "usemap",
                                    problem,
                                    "write usemap=\"#name\" with the name of a map on this"
                                            + " page"));
                }
            }
        }
    }

    private static String problem(Element image, Set<String> maps) {
        String map = image.attr("usemap").strip();
        if (!map.startsWith("#") || map.length() == 1) {
            return "usemap names no map: " + map;
        }
        if (!maps.contains(map.substring(1))) {
            return "there is no map " + map + " on this page";
        }
        boolean isWithinControl = image.closest("a, button") != null;
        return isWithinControl ? "an image with a map stands within a link or button" : "";
    }
}

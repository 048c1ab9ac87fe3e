package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What of a page is there for readers, as far as markup can tell; style sheets are not asked. */
final class Shown {

    private static final Pattern NOT_DISPLAYED =
            Pattern.compile(
                    "(?i)(?:^|;)\\s*+(?:display\\s*+:\\s*+none|visibility\\s*+:\\s*+hidden)\\b");

    private Shown() {}

    /** Every element below a root that is not hidden and stands in nothing that is, in order. */
    static List<Element> elements(Element root) {
        List<Element> shown = new ArrayList<>();
        root.filter(
                (node, depth) -> {
                    if (node instanceof Element element && element != root) {
                        if (isHidden(element)) {
                            return NodeFilter.FilterResult.SKIP_ENTIRELY;
                        }
                        shown.add(element);
                    }
                    return NodeFilter.FilterResult.CONTINUE;
                });
        return shown;
    }

    /** True if an element keeps itself and what is in it from everybody, or from screen readers. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").strip().equalsIgnoreCase("true")
                || element.hasAttr("style") && NOT_DISPLAYED.matcher(element.attr("style")).find();
    }

    /**
     * True if assistive technology has words for an element: a label, or text or the text alternative
     * of an image in it, or at last its {@code title} (Accessible Name and Description Computation
     * 1.2, of which each step is asked only whether it gives any words).
     *
     * @param byId elements of the page by id, asked for {@code aria-labelledby}
     */
    static boolean hasName(Element element, Function<String, Element> byId) {
        for (String id : element.attr("aria-labelledby").split("\\s+")) {
            Element label = id.isEmpty() ? null : byId.apply(id);
            if (label != null && (hasLabel(label) || hasWords(label))) {
                return true;
            }
        }
        return hasLabel(element) || hasWords(element) || !element.attr("title").isBlank();
    }

    private static boolean hasLabel(Element element) {
        return !element.attr("aria-label").isBlank();
    }

    private static boolean hasWords(Element element) {
        boolean[] found = new boolean[1];
        element.filter(
                (node, depth) -> {
                    if (node instanceof Element inner && inner != element && isHidden(inner)) {
                        return NodeFilter.FilterResult.SKIP_ENTIRELY;
                    }
                    found[0] = saysSomething(node);
                    return found[0]
                            ? NodeFilter.FilterResult.STOP
                            : NodeFilter.FilterResult.CONTINUE;
                });
        return found[0];
    }

    private static boolean saysSomething(Node node) {
        return node instanceof TextNode text && !text.isBlank()
                || node instanceof Element element
                        && (hasLabel(element)
                                || !element.attr("alt").isBlank()
                                || element.normalName().equals("img")
                                        && !element.attr("title").isBlank());
    }
}

package org.humanbeingsfirst.audit;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text that a reader of a page sees, as far as that can be told without style sheets: each block
 * on lines of its own, without what is hidden, written by scripts, or shown by something else than
 * the page.
 */
public final class VisibleText {

    /** As the draft "URL Fragment Text Directives" lists what is not searched. */
    private static final Set<String> UNSEEN =
            Set.of(
                    "audio",
                    "canvas",
                    "datalist",
                    "head",
                    "iframe",
                    "meter",
                    "noembed",
                    "noframes",
                    "noscript",
                    "object",
                    "progress",
                    "script",
                    "select",
                    "style",
                    "template",
                    "textarea",
                    "title",
                    "video");

    private VisibleText() {}

    /** Of an element and everything in it. Deep nesting does not harm. */
    public static String of(Element root) {
        Collector collector = new Collector();
        root.traverse(collector);
        return collector.text.toString();
    }

    /** Collects text, except in elements that are not seen. */
    private static final class Collector implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private Element unseen;

        @Override
        public void head(Node node, int depth) {
            if (unseen != null) {
                return;
            }
            if (node instanceof TextNode words) {
                // A line end in the source is a space to the reader.
                text.append(words.getWholeText().replace('\n', ' '));
            } else if (node instanceof Element element) {
                if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
                    unseen = element;
                } else if (bounds(element)) {
                    text.append('\n');
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node == unseen) {
                unseen = null;
            } else if (unseen == null && node instanceof Element element && bounds(element)) {
                text.append('\n');
            }
        }

        private static boolean bounds(Element element) {
            return element.isBlock() || element.normalName().equals("br");
        }
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * A quotation on a built page, with what a reader sees of its source.
 *
 * @param element the {@code blockquote} or {@code q}
 * @param attribution the {@code figcaption} of the figure round a block quotation that says who
 *     is quoted; for an inline quotation the citation after it in its paragraph
 * @param citation the link to the entry in the page's list of sources; behind the number of an
 *     inline quotation it may stand in a note that the number opens
 */
record PageQuotation(Element element, Optional<Element> attribution, Optional<Element> citation) {

    /** Beginning of the ids in a page's list of sources. */
    static final String SOURCE = "source-";

    /** {@code blockquote} or {@code q}, for messages. */
    String kind() {
        return element.normalName().equals("q") ? "quotation" : "block quotation";
    }

    /** The first words, for messages. */
    String words() {
        String text = element.text();
        return text.length() <= 40 ? text : text.substring(0, 40).strip() + "…";
    }

    /** Every quotation of a page, in reading order. */
    static Collection<PageQuotation> of(Document document) {
        Search search = new Search();
        document.traverse(search);
        return search.found.values();
    }

    /** The link to which a number leads by opening a note. */
    private static Optional<Element> linkInNote(Element button) {
        String note = button.attr("popovertarget");
        Document page = button.ownerDocument();
        return note.isEmpty() || page == null
                ? Optional.empty()
                : Optional.ofNullable(page.getElementById(note)).flatMap(PageQuotation::linkIn);
    }

    private static Optional<Element> linkIn(Element element) {
        return element.getElementsByTag("a").stream().filter(PageQuotation::isCitation).findFirst();
    }

    private static boolean isCitation(Element element) {
        return element.normalName().equals("a") && element.attr("href").startsWith("#" + SOURCE);
    }

    private static PageQuotation block(Element blockquote) {
        Element figure = outermost(blockquote).parent();
        if (figure == null || !figure.normalName().equals("figure")) {
            return new PageQuotation(blockquote, Optional.empty(), Optional.empty());
        }
        Optional<Element> caption =
                figure.children().stream()
                        .filter(child -> child.normalName().equals("figcaption"))
                        .filter(Element::hasText)
                        .findFirst();
        Optional<Element> citation = caption.flatMap(PageQuotation::linkIn);
        return new PageQuotation(blockquote, caption, citation);
    }

    /** What a quotation quotes stands in its figure and has its source. */
    private static Element outermost(Element blockquote) {
        Element outermost = blockquote;
        for (Element up = blockquote.parent(); up != null; up = up.parent()) {
            outermost = up.normalName().equals("blockquote") ? up : outermost;
        }
        return outermost;
    }

    /** One walk over the page: an inline quotation waits for the next citation of its paragraph. */
    private static final class Search implements NodeVisitor {

        private final Map<Element, PageQuotation> found = new LinkedHashMap<>();
        private final Map<Element, List<Element>> waiting = new HashMap<>();

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (element.normalName().equals("blockquote")) {
                found.put(element, block(element));
            } else if (element.normalName().equals("q")) {
                // Holds the place in reading order until its citation is met.
                found.put(element, new PageQuotation(element, Optional.empty(), Optional.empty()));
            } else {
                Optional<Element> citation =
                        isCitation(element) ? Optional.of(element) : linkInNote(element);
                citation.ifPresent(link -> attribute(paragraph(element), element, link));
            }
        }

        private void attribute(Element paragraph, Element number, Element link) {
            List<Element> before = waiting.remove(paragraph);
            (before == null ? List.<Element>of() : before)
                    .forEach(
                            q ->
                                    found.put(
                                            q,
                                            new PageQuotation(
                                                    q, Optional.of(number), Optional.of(link))));
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.normalName().equals("q")) {
                waiting.computeIfAbsent(paragraph(element), block -> new ArrayList<>())
                        .add(element);
            }
        }

        private static Element paragraph(Element inline) {
            Element at = inline.parent();
            while (at != null && !at.isBlock() && at.parent() != null) {
                at = at.parent();
            }
            return at == null ? inline : at;
        }
    }
}

package org.humanbeingsfirst.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.quotation.CheckedQuotation;

/**
 * A stretch of a rendered body, in reading order: markup, which templates may print as it is, or a
 * block quotation, which is left to them.
 */
public sealed interface BodyFragment {

    /**
     * Markup. Some of it templates may dress; it is parted only if one of them asks.
     *
     * @param html HTML; may begin or end within an element
     * @param stretches what may be dressed, in order
     */
    record Html(String html, List<Stretch> stretches) implements BodyFragment {

        /** The same markup in pieces. */
        public List<Markup> parts() {
            List<Markup> parts = new ArrayList<>();
            int at = 0;
            for (Stretch stretch : stretches) {
                addPlain(at, stretch.from(), parts);
                parts.add(stretch.maker().apply(html.substring(stretch.from(), stretch.to())));
                at = stretch.to();
            }
            addPlain(at, html.length(), parts);
            return parts;
        }

        private void addPlain(int from, int to, List<Markup> parts) {
            if (from < to) {
                parts.add(new Plain(html.substring(from, to)));
            }
        }
    }

    /**
     * A stretch of markup that templates may dress.
     *
     * @param from where it begins
     * @param to where it ends
     * @param maker makes the piece of its HTML
     */
    record Stretch(int from, int to, Function<String, Markup> maker) {}

    /** A piece of markup that says all there is to say. */
    sealed interface Markup {

        /** HTML; may begin or end within an element. */
        String html();
    }

    /**
     * A piece that nobody dresses.
     *
     * @param html HTML; may begin or end within an element
     */
    record Plain(String html) implements Markup {}

    /**
     * The number of a source at a place that cites it.
     *
     * @param item the place
     * @param html the number as a link to the source's entry on the page
     */
    record Citation(CitationItem item, String html) implements Markup {}

    /**
     * A heading.
     *
     * @param id the fragment it can be linked by
     * @param text its words
     * @param html the whole element
     */
    record Heading(String id, String text, String html) implements Markup {}

    /**
     * A block quotation.
     *
     * @param index its index among the document's quotations (block and inline), from 0
     * @param quotation words, source and verdict
     * @param innerHtml its paragraphs as HTML, without the attribution line
     */
    record BlockQuotation(int index, CheckedQuotation quotation, String innerHtml)
            implements BodyFragment {}
}

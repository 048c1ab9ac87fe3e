package org.humanbeingsfirst.markdown;

import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.quotation.CheckedQuotation;

/**
 * A stretch of a rendered body, in reading order: markup, which templates may print as it is, or a
 * block quotation, which is left to them.
 */
public sealed interface BodyFragment {

    /** Markup that says all there is to say; some of it templates may dress. */
    sealed interface Markup extends BodyFragment {

        /** HTML; may begin or end within an element. */
        String html();
    }

    /**
     * Markup.
     *
     * @param html HTML; may begin or end within an element
     */
    record Html(String html) implements Markup {}

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

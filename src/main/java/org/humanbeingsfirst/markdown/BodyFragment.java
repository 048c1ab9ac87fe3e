package org.humanbeingsfirst.markdown;

import org.humanbeingsfirst.quotation.CheckedQuotation;

/** A stretch of a rendered body, in reading order: markup, or a block quotation left to templates. */
public sealed interface BodyFragment {

    /**
     * Markup.
     *
     * @param html HTML; may begin or end within an element
     */
    record Html(String html) implements BodyFragment {}

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

package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.humanbeingsfirst.quotation.Quotation;

/** A quotation within a sentence. Its children are the words between the marks, not the marks. */
final class InlineQuotation extends Node implements QuotationNode {

    private final int index;
    private final Quotation quotation;
    private final char openingMark;
    private final char closingMark;

    InlineQuotation(int index, Quotation quotation, char openingMark, char closingMark) {
        this.index = index;
        this.quotation = quotation;
        this.openingMark = openingMark;
        this.closingMark = closingMark;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public Quotation quotation() {
        return quotation;
    }

    /** The mark as readers see it, such as {@code “}. */
    char openingMark() {
        return openingMark;
    }

    char closingMark() {
        return closingMark;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}

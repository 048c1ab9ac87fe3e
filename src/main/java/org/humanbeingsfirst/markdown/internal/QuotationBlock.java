package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.humanbeingsfirst.quotation.Quotation;

/**
 * An outermost block quotation. Its children are the quoted blocks and, last, the {@link
 * AttributionLine} if the text has one.
 */
final class QuotationBlock extends Block implements QuotationNode {

    private final int index;
    private final Quotation quotation;

    QuotationBlock(BasedSequence chars, int index, Quotation quotation) {
        super(chars);
        this.index = index;
        this.quotation = quotation;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public Quotation quotation() {
        return quotation;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}

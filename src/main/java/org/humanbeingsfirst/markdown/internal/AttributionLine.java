package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The last line of a block quotation, {@code — Speaker, in [@item]}; templates print it. */
final class AttributionLine extends Block {

    private String defect = "";

    AttributionLine(BasedSequence chars) {
        super(chars);
    }

    /** What is wrong with the line, for the message; empty if nothing is. */
    String defect() {
        return defect;
    }

    void setDefect(String defect) {
        this.defect = defect;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}

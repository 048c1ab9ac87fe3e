package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A quotation mark that opens and is not closed, or closes nothing; rendered as typed. */
final class UnclosedMark extends Node {

    private final String detail;

    UnclosedMark(BasedSequence chars, String detail) {
        super(chars);
        this.detail = detail;
    }

    /** The words that follow the mark, or why they are no quotation, for the message. */
    String detail() {
        return detail;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}

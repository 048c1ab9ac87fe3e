package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.humanbeingsfirst.citation.Citation;

/** A citation in the text. */
public final class CitationNode extends Node {

    private final Citation citation;

    CitationNode(BasedSequence chars, Citation citation) {
        super(chars);
        this.citation = citation;
    }

    /** What is cited. */
    public Citation citation() {
        return citation;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}

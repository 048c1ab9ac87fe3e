package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.humanbeingsfirst.citation.CitationParser;

/** Text that was meant as a citation and is not one; rendered as typed. */
final class MalformedCitationNode extends Node {

    private final CitationParser.Result.Malformed reason;

    MalformedCitationNode(BasedSequence chars, CitationParser.Result.Malformed reason) {
        super(chars);
        this.reason = reason;
    }

    CitationParser.Result.Malformed reason() {
        return reason;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}

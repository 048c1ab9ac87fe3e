package org.humanbeingsfirst.citation;

import java.util.function.IntUnaryOperator;
import org.humanbeingsfirst.location.Span;

/** Parses citations in Pandoc's syntax out of plain text. STUB */
public final class CitationParser {

    /** What was found at an offset. */
    public sealed interface Result {

        /**
         * A citation.
         *
         * @param citation its parts, spans already in file offsets
         * @param end index in the given text after the last character of the citation
         */
        record Parsed(Citation citation, int end) implements Result {}

        /**
         * Something that was meant as a citation and is not one.
         *
         * @param unclosed true if its closing bracket is missing
         * @param detail the offending text or a short reason
         * @param span where, in file offsets
         * @param end index in the given text after it
         */
        record Malformed(boolean unclosed, String detail, Span span, int end) implements Result {}

        /** No citation begins here. */
        record None() implements Result {}
    }

    private CitationParser() {}

    /**
     * Tries to read a citation that begins at an index: at {@code [} (a cluster) or at {@code @} (a
     * narrative citation).
     *
     * @param text text of a whole paragraph
     * @param index where to try
     * @param toFileOffset translates an index of the text to an offset in the content file
     */
    public static Result parseAt(CharSequence text, int index, IntUnaryOperator toFileOffset) {
        throw new UnsupportedOperationException();
    }
}

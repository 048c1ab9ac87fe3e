package org.humanbeingsfirst.quotation;

/** What comparing a quotation with the recorded passages of its source gave. */
public enum Verdict {
    /** The same words, character for character. */
    EXACT,
    /**
     * Only quotation marks, dashes, spaces, the case of the first letter, marked omissions and
     * insertions differ.
     */
    TYPOGRAPHIC,
    /** A passage was read that resembles it, and the words differ. */
    ALTERED,
    /** Agrees with a passage that was read only where another work quotes it. */
    SECOND_HAND,
    /** No passage that it could be compared with was recorded. */
    UNRECORDED
}

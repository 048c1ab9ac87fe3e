package org.humanbeingsfirst.quotation;

/**
 * One step of a word diff, in reading order.
 *
 * @param kind what happened to the words between source and quotation
 * @param source the source's words; empty for {@link Kind#ADDED}
 * @param quoted the quotation's words; empty for {@link Kind#LOST}
 */
public record WordChange(Kind kind, String source, String quoted) {

    /** How source and quotation differ at one place. */
    public enum Kind {
        SAME,
        ADDED,
        LOST,
        REPLACED
    }
}

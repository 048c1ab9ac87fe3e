package org.humanbeingsfirst.search;

/**
 * The folded words of a text, each once and in order, with what each weighs in it.
 *
 * @param terms folded words
 * @param weights of each, from 1 to {@link #LEVELS}
 */
public record SearchTerms(String[] terms, byte[] weights) {

    /** Weights are coarse: an index of a page for each is small, and the order of results the same. */
    public static final int LEVELS = 8;

    /** The level of a weight between 0 and 1. */
    static byte level(double weight) {
        return (byte) Math.max(1, Math.min(LEVELS, Math.round(weight * LEVELS)));
    }
}

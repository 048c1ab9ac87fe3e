package org.humanbeingsfirst.search;

/**
 * The folded words of a text, each once and in order, with what each weighs in it.
 *
 * @param terms folded words
 * @param weights of each, from 1 to {@link #LEVELS}
 */
public record SearchTerms(String[] terms, byte[] weights) {

    /** Weights are coarse, so that the index is small. */
    public static final int LEVELS = 4;

    /** One mention in a text of usual length is below the first, a word of the title above the last. */
    private static final double[] BOUNDS = {0.45, 0.65, 0.82};

    /** The level of a weight between 0 and 1. */
    static byte level(double weight) {
        byte level = 1;
        for (double bound : BOUNDS) {
            if (weight > bound) {
                level++;
            }
        }
        return level;
    }
}

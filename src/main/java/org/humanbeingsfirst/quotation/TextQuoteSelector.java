package org.humanbeingsfirst.quotation;

import java.util.Objects;

/**
 * A stretch of a work's text, as in the W3C Web Annotation Data Model, section 4.2.4. Safe for use by
 * many threads.
 */
public final class TextQuoteSelector {

    private final String exact;
    private final String prefix;
    private final String suffix;

    /** Taken apart once, for all quotations that are compared with it. */
    private volatile Tokens tokens;

    /**
     * A stretch of text.
     *
     * @param exact the words
     * @param prefix words that stand just before, or an empty string
     * @param suffix words that stand just after, or an empty string
     */
    public TextQuoteSelector(String exact, String prefix, String suffix) {
        this.exact = exact;
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /** The words. */
    public String exact() {
        return exact;
    }

    /** Words that stand just before, or an empty string. */
    public String prefix() {
        return prefix;
    }

    /** Words that stand just after, or an empty string. */
    public String suffix() {
        return suffix;
    }

    /** The words as they are compared. */
    Tokens tokens() {
        if (tokens == null) {
            tokens = Tokens.of(exact); // Two threads may make the same; neither waits.
        }
        return tokens;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextQuoteSelector selector
                && exact.equals(selector.exact)
                && prefix.equals(selector.prefix)
                && suffix.equals(selector.suffix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exact, prefix, suffix);
    }

    @Override
    public String toString() {
        return prefix + "[" + exact + "]" + suffix;
    }
}

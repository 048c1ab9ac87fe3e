package org.humanbeingsfirst.quotation;

import java.util.List;

/** Compares a quotation with passages. STUB */
public final class QuotationMatcher {

    private QuotationMatcher() {}

    /** Compares quoted words with what was read in their source. */
    public static Comparison compare(String quoted, List<Passage> passages) {
        throw new UnsupportedOperationException();
    }
}

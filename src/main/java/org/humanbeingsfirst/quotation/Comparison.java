package org.humanbeingsfirst.quotation;

import java.util.List;
import java.util.Optional;

/**
 * The result of comparing a quotation with passages.
 *
 * @param verdict the result in one word
 * @param passage the passage it was compared with; empty for {@link Verdict#UNRECORDED}
 * @param textually how the words agree regardless of means: EXACT or TYPOGRAPHIC also where the
 *     verdict is SECOND_HAND
 * @param diff for {@link Verdict#ALTERED} the word diff, else empty
 */
public record Comparison(
        Verdict verdict, Optional<Passage> passage, Verdict textually, List<WordChange> diff) {

    public Comparison {
        diff = List.copyOf(diff);
    }
}

package org.humanbeingsfirst.quotation;

import java.util.Optional;
import org.humanbeingsfirst.location.Span;

/**
 * Words that are someone else's.
 *
 * @param kind block or inline
 * @param text the quoted words as plain text: no Markdown marks, no outer quotation marks, no
 *     attribution line; paragraphs joined by a space
 * @param attribution the source; empty if the text gives none (an error, rule {@code
 *     quote-unattributed})
 * @param span the quoted words in the content file's text
 */
public record Quotation(Kind kind, String text, Optional<Attribution> attribution, Span span) {

    /** How a quotation is set. */
    public enum Kind {
        BLOCK,
        INLINE
    }
}

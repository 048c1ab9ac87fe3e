package org.humanbeingsfirst.citation;

import java.util.List;
import org.humanbeingsfirst.location.Span;

/**
 * A cluster of cited items at one place of the text, in Pandoc's syntax.
 *
 * @param items at least one
 * @param narrative true for {@code @id [p. 1]}, where the author's name is part of the sentence
 * @param span the whole cluster in the content file's text
 */
public record Citation(List<CitationItem> items, boolean narrative, Span span) {

    public Citation {
        items = List.copyOf(items);
    }
}

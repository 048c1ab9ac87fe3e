package org.humanbeingsfirst.citation;

import java.util.Optional;
import org.humanbeingsfirst.location.Span;

/**
 * One cited item within a {@link Citation}.
 *
 * @param id the item id, without {@code @}
 * @param prefixAffix words before the item ("see"), or an empty string
 * @param locator page, chapter or other part, if given
 * @param suffixAffix words after the item, or an empty string
 * @param suppressAuthor true for {@code [-@id]}
 * @param span the {@code @id} in the content file's text
 */
public record CitationItem(
        String id,
        String prefixAffix,
        Optional<Locator> locator,
        String suffixAffix,
        boolean suppressAuthor,
        Span span) {}

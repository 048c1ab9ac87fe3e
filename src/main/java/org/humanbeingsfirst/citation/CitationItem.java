package org.humanbeingsfirst.citation;

import java.util.Optional;
import org.humanbeingsfirst.location.Span;

/**
 * One cited item within a {@link Citation}.
 *
 * @param id the item id, without {@code @}
 * @param prefixAffix words before the item ("see"), or an empty string
 * @param locator page, chapter or other part, if given
 * @param suffixAffix words after the item with the comma that leads them, if one does ({@code ,
 *     emphasis added}), or an empty string
 * @param suppressAuthor true for {@code [-@id]}
 * @param span the {@code @id} in the content file's text
 */
public record CitationItem(
        String id,
        String prefixAffix,
        Optional<Locator> locator,
        String suffixAffix,
        boolean suppressAuthor,
        Span span) {

    /**
     * Locator and suffix as a note prints them behind the work, without leading comma: {@code pp.
     * 33–35 and passim}; empty if there is neither.
     */
    public String detail() {
        String place = locator.map(Locator::text).orElse("");
        if (place.isEmpty()) {
            return suffixAffix.replaceFirst("^,\\s*", "");
        }
        boolean closesUp = suffixAffix.isEmpty() || ",.;:!?—".indexOf(suffixAffix.charAt(0)) >= 0;
        return place + (closesUp ? "" : " ") + suffixAffix;
    }
}

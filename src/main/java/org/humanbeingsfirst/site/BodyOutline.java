package org.humanbeingsfirst.site;

import java.util.List;
import org.humanbeingsfirst.citation.Citation;
import org.humanbeingsfirst.citation.CitationItem;

/**
 * What the rest of the site needs to know of a body, without reading it again.
 *
 * @param words number of words of prose, for the reading time
 * @param quotations number of quotations
 * @param citations number of citations
 * @param citedItems ids of the cited items, each once, in order of first citation
 */
public record BodyOutline(int words, int quotations, int citations, List<String> citedItems) {

    public BodyOutline {
        citedItems = List.copyOf(citedItems);
    }

    /** The outline of a body. */
    public static BodyOutline of(DocumentBody body) {
        return new BodyOutline(
                body.words(),
                body.quotations().size(),
                body.citations().size(),
                body.citations().stream()
                        .map(Citation::items)
                        .flatMap(List::stream)
                        .map(CitationItem::id)
                        .distinct()
                        .toList());
    }
}

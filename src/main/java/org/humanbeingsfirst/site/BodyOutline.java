package org.humanbeingsfirst.site;

import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.citation.Citation;
import org.humanbeingsfirst.citation.CitationItem;

/**
 * What the rest of the site needs to know of a body, without reading it again.
 *
 * @param words number of words of prose, for the reading time
 * @param quotations number of quotations
 * @param citations number of citations
 * @param citedItems ids of the cited items, each once, in order of first citation
 * @param linkedPaths paths of this site that it links to, each once, in order of first link
 */
public record BodyOutline(
        int words,
        int quotations,
        int citations,
        List<String> citedItems,
        List<String> linkedPaths) {

    public BodyOutline {
        citedItems = List.copyOf(citedItems);
        linkedPaths = List.copyOf(linkedPaths);
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
                        .toList(),
                body.links().stream()
                        .flatMap(link -> linkedPath(link.target()).stream())
                        .distinct()
                        .toList());
    }

    /**
     * The path of a link to this site, without query and fragment; empty for other links.
     *
     * @param target the address as written; of this site if it begins with one {@code /}
     */
    public static Optional<String> linkedPath(String target) {
        if (!target.startsWith("/") || target.startsWith("//")) {
            return Optional.empty();
        }
        int end = 0;
        while (end < target.length() && target.charAt(end) != '#' && target.charAt(end) != '?') {
            end++;
        }
        return Optional.of(target.substring(0, end));
    }
}

package org.humanbeingsfirst.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of a page when the page itself is forgotten: ten thousand parsed pages would not fit
 * into memory.
 *
 * @param path path below the built site, with {@code /}
 * @param anchors what fragments can lead to: ids, and the names of anchors
 * @param links the addresses that lead to files of this site, in reading order
 * @param isRedirect true for a page that only leads on to another, such as an old address
 * @param redirect where it leads, if that can be read
 */
public record PageOutline(
        String path,
        Set<String> anchors,
        List<Link> links,
        boolean isRedirect,
        Optional<LinkTarget> redirect) {

    public PageOutline {
        links = List.copyOf(links);
    }

    /**
     * An address that leads to a file of this site.
     *
     * @param address as written
     * @param target what it leads to
     * @param kind what it is for
     * @param offset where it stands in the page's text; -1 if that is not known
     */
    public record Link(String address, LinkTarget.Found target, Reference.Kind kind, int offset) {}

    /** A file that leads nowhere and to which no fragment leads. */
    static PageOutline empty(String path) {
        return new PageOutline(path, Set.of(), List.of(), false, Optional.empty());
    }
}

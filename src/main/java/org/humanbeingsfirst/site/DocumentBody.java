package org.humanbeingsfirst.site;

import java.util.List;
import org.humanbeingsfirst.citation.Citation;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.quotation.CheckedQuotation;

/**
 * What the Markdown body of a content file holds, in reading order.
 *
 * @param citations every citation, those in attribution lines included
 * @param quotations every quotation with its comparison
 * @param links links and images
 * @param headings headings with the id they get
 * @param defects what the Markdown reader could not accept
 * @param words number of words of prose, for the reading time
 * @param prose its running text
 */
public record DocumentBody(
        List<Citation> citations,
        List<CheckedQuotation> quotations,
        List<Link> links,
        List<Heading> headings,
        List<Defect> defects,
        int words,
        Prose prose) {

    public DocumentBody {
        citations = List.copyOf(citations);
        quotations = List.copyOf(quotations);
        links = List.copyOf(links);
        headings = List.copyOf(headings);
        defects = List.copyOf(defects);
    }

    /**
     * A link or an image.
     *
     * @param target the address as written
     * @param text link text, or the image's text alternative
     * @param isImage true for {@code ![](…)}
     * @param span the whole construct in the content file's text
     */
    public record Link(String target, String text, boolean isImage, Span span) {}

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param id the fragment it can be linked by
     * @param text its words
     * @param notes subjects that a content note on its section names
     * @param span its line in the content file's text
     */
    public record Heading(int level, String id, String text, List<String> notes, Span span) {}

    /**
     * Something the Markdown reader refuses; a rule puts it into words.
     *
     * @param kind what is wrong
     * @param detail the offending text or a short reason, for the message
     * @param span where
     */
    public record Defect(Kind kind, String detail, Span span) {

        /** Kinds of defect. */
        public enum Kind {
            /** {@code [@id} without {@code ]}. */
            UNCLOSED_CITATION,
            /** A citation that is closed but not well formed, such as {@code [@]} or {@code [@a @b]}. */
            MALFORMED_CITATION,
            /** A raw HTML block or tag. */
            RAW_HTML,
            /** An attribution line that holds anything but a speaker and exactly one citation. */
            MALFORMED_ATTRIBUTION,
            /** A quotation mark without its partner in its paragraph. */
            UNCLOSED_QUOTATION,
            /** A heading's {@code {#id}} that another heading, or the page itself, already has. */
            HEADING_ID_TAKEN,
            /** Words of another in a title, a summary or a text alternative. */
            QUOTATION_OUT_OF_PLACE
        }
    }
}

package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.List;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.markdown.PageNotes;
import org.humanbeingsfirst.quotation.CheckedQuotation;

/**
 * What rendering one document needs beside its tree. The renderer is shared by all documents, so
 * this travels with the document's own options.
 *
 * @param bibliography names and addresses of items
 * @param notes numbers of the page's sources
 * @param quotations the document's quotations in order
 */
public record RenderedPage(
        Bibliography bibliography, PageNotes notes, List<CheckedQuotation> quotations) {

    /** The option of a document that holds its page. */
    public static final NullableDataKey<RenderedPage> KEY = new NullableDataKey<>("RENDERED_PAGE");

    /** Where a quotation's source is: its web address, else its entry in the list of sources. */
    String address(String itemId) {
        return bibliography
                .find(itemId)
                .filter(CslItem::isWebAddress)
                .map(CslItem::url)
                .orElse("#" + PageNotes.sourceAnchor(itemId));
    }
}

package org.humanbeingsfirst.markdown;

import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.markdown.internal.BlockRenderer;
import org.humanbeingsfirst.markdown.internal.RenderedPage;
import org.humanbeingsfirst.quotation.CheckedQuotation;
import org.humanbeingsfirst.site.ImageSize;
import org.humanbeingsfirst.site.ReferenceData;

/**
 * Renders parsed bodies as HTML. Text is left as typed and always escaped; raw HTML comes out as
 * text; addresses with a scheme that is not safe are left out. Thread-safe: what rendering a body
 * needs is made for that body.
 */
public final class BodyRenderer {

    private final Bibliography bibliography;
    private final Map<String, ImageSize> imageSizes;

    /** Renders with the names and addresses of the library's items, and with sizes of images. */
    public BodyRenderer(ReferenceData references) {
        this(references.bibliography(), references.imageSizes());
    }

    /** Renders with the names and addresses of the library's items, and no images are known. */
    public BodyRenderer(Bibliography bibliography) {
        this(bibliography, Map.of());
    }

    BodyRenderer(Bibliography bibliography, Map<String, ImageSize> imageSizes) {
        this.bibliography = bibliography;
        this.imageSizes = imageSizes;
    }

    /**
     * The body as fragments in reading order.
     *
     * @param notes numbers of the page's sources, made from the document's citations
     */
    public List<BodyFragment> render(ParsedDocument document, PageNotes notes) {
        List<CheckedQuotation> quotations = document.body().quotations();
        return BlockRenderer.render(
                document.tree(), RenderedPage.of(bibliography, imageSizes, notes, quotations));
    }
}

package org.humanbeingsfirst.markdown;

import java.util.List;
import org.humanbeingsfirst.citation.Bibliography;

/** Renders parsed bodies as HTML. STUB. Thread-safe: one renderer serves all workers. */
public final class BodyRenderer {

    /** Renders with the names and addresses of the library's items. */
    public BodyRenderer(Bibliography bibliography) {}

    /** The body as fragments in reading order. */
    public List<BodyFragment> render(ParsedDocument document, PageNotes notes) {
        throw new UnsupportedOperationException();
    }
}

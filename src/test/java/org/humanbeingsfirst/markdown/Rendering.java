package org.humanbeingsfirst.markdown;

import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.markdown.internal.FlexmarkRendering;
import org.humanbeingsfirst.markdown.internal.RenderedPage;
import org.humanbeingsfirst.site.DocumentBody;

/** A document to be rendered, by us and by Flexmark's own renderer. */
record Rendering(Bibliography bibliography, ParsedDocument document) {

    List<BodyFragment> ours() {
        return new BodyRenderer(bibliography).render(document, notes());
    }

    /** Our fragments, without what templates may dress. */
    List<BodyFragment> oursPlain() {
        return ours().stream().map(Rendering::plain).toList();
    }

    private static BodyFragment plain(BodyFragment fragment) {
        return fragment instanceof BodyFragment.Html markup
                ? new BodyFragment.Html(markup.html(), List.of())
                : fragment;
    }

    List<BodyFragment> byFlexmark() {
        return FlexmarkRendering.render(
                document.tree(),
                RenderedPage.of(bibliography, Map.of(), notes(), document.body().quotations()));
    }

    private PageNotes notes() {
        DocumentBody body = document.body();
        return new PageNotes(body.citations(), List.of());
    }
}

package org.humanbeingsfirst.markdown;

import java.util.ArrayList;
import java.util.List;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.markdown.internal.FlexmarkRendering;
import org.humanbeingsfirst.markdown.internal.RenderedPage;
import org.humanbeingsfirst.site.DocumentBody;

/** A document to be rendered, by us and by Flexmark's own renderer. */
record Rendering(Bibliography bibliography, ParsedDocument document) {

    List<BodyFragment> ours() {
        return new BodyRenderer(bibliography).render(document, notes());
    }

    /** Our fragments, with markup that nothing parts as one. */
    List<BodyFragment> oursJoined() {
        List<BodyFragment> joined = new ArrayList<>();
        for (BodyFragment fragment : ours()) {
            int last = joined.size() - 1;
            if (fragment instanceof BodyFragment.Markup markup) {
                if (last >= 0 && joined.get(last) instanceof BodyFragment.Html before) {
                    joined.set(last, new BodyFragment.Html(before.html() + markup.html()));
                } else {
                    joined.add(new BodyFragment.Html(markup.html()));
                }
            } else {
                joined.add(fragment);
            }
        }
        return joined;
    }

    List<BodyFragment> byFlexmark() {
        return FlexmarkRendering.render(
                document.tree(),
                RenderedPage.of(bibliography, notes(), document.body().quotations()));
    }

    private PageNotes notes() {
        DocumentBody body = document.body();
        return new PageNotes(body.citations(), List.of());
    }
}

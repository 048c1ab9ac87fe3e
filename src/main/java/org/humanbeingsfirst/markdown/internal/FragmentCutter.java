package org.humanbeingsfirst.markdown.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.markdown.BodyFragment;
import org.humanbeingsfirst.quotation.CheckedQuotation;

/** Parts the markup of a body where templates may dress it. One cutter serves one document. */
final class FragmentCutter {

    private final MarkupWriter markup;
    private final List<BodyFragment> fragments = new ArrayList<>();
    private final List<BodyFragment.Stretch> stretches = new ArrayList<>();

    FragmentCutter(MarkupWriter markup) {
        this.markup = markup;
    }

    /** The number of a source was written, from a length of the markup on. */
    void citation(int from, CitationItem item) {
        add(from, html -> new BodyFragment.Citation(item, html));
    }

    /** A heading was written, from a length of the markup on. What stands in it is not parted. */
    void heading(int from, String id, String text) {
        stretches.removeIf(inner -> inner.from() >= from);
        add(from, html -> new BodyFragment.Heading(id, text, html));
    }

    private void add(int from, Function<String, BodyFragment.Markup> maker) {
        stretches.add(new BodyFragment.Stretch(from, markup.length(), maker));
    }

    /** Makes a fragment of what was written since the last cut. */
    void cut() {
        String html = markup.cut();
        if (!html.isBlank()) {
            fragments.add(new BodyFragment.Html(html, List.copyOf(stretches)));
        }
        stretches.clear();
    }

    /** Makes a block quotation of what was written since the last cut. */
    void cutQuotation(int index, CheckedQuotation quotation) {
        String inner = markup.cut().strip();
        stretches.clear();
        fragments.add(new BodyFragment.BlockQuotation(index, quotation, inner));
    }

    /** All fragments in reading order. */
    List<BodyFragment> fragments() {
        return List.copyOf(fragments);
    }
}

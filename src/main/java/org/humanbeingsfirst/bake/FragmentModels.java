package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.humanbeingsfirst.markdown.BodyFragment;
import org.humanbeingsfirst.markdown.PageNotes;

/** Bodies in pieces, as templates read them that dress some of the pieces. */
final class FragmentModels {

    private final SourceEntries entries;

    FragmentModels(SourceEntries entries) {
        this.entries = entries;
    }

    /**
     * The body's fragments as templates read them. The first citation of each work in running text
     * brings the note on it along.
     *
     * @param notes numbers of the page's sources
     * @param quotations what {@link QuotationModels#of} made of the same body
     */
    List<Map<String, Object>> of(
            List<BodyFragment> fragments,
            PageNotes notes,
            Map<Integer, Map<String, Object>> quotations) {
        List<Map<String, Object>> models = new ArrayList<>();
        Set<String> noted = new HashSet<>();
        for (BodyFragment fragment : fragments) {
            if (fragment instanceof BodyFragment.Html markup) {
                markup.parts().forEach(part -> models.add(model(part, notes, noted)));
            } else if (fragment instanceof BodyFragment.BlockQuotation block) {
                models.add(model(block, quotations));
            }
        }
        return models;
    }

    private Map<String, Object> model(
            BodyFragment.Markup part, PageNotes notes, Set<String> noted) {
        if (part instanceof BodyFragment.Citation citation) {
            String id = citation.item().id();
            return Map.of(
                    "kind", "citation",
                    "html", citation.html(),
                    "citeAnchor", notes.anchor(citation.item()),
                    "source", entries.entry(id, notes),
                    "isFirst", noted.add(id));
        }
        if (part instanceof BodyFragment.Heading heading) {
            return Map.of(
                    "kind", "heading",
                    "html", heading.html(),
                    "anchor", heading.id(),
                    "text", heading.text());
        }
        return model(part.html());
    }

    private static Map<String, Object> model(String html) {
        return Map.of("kind", "html", "html", html);
    }

    private static Map<String, Object> model(
            BodyFragment.BlockQuotation block, Map<Integer, Map<String, Object>> quotations) {
        Map<String, Object> model = new HashMap<>(quotations.get(block.index()));
        model.put("kind", "quotation");
        model.put("html", block.innerHtml());
        return model;
    }

    /**
     * The same body, parted at block quotations alone: less to make and to go through for templates
     * that dress nothing else.
     *
     * @param quotations what {@link QuotationModels#of} made of the same body
     */
    static List<Map<String, Object>> blocks(
            List<BodyFragment> fragments, Map<Integer, Map<String, Object>> quotations) {
        List<Map<String, Object>> models = new ArrayList<>();
        for (BodyFragment fragment : fragments) {
            if (fragment instanceof BodyFragment.Html markup) {
                models.add(model(markup.html()));
            } else if (fragment instanceof BodyFragment.BlockQuotation block) {
                models.add(model(block, quotations));
            }
        }
        return models;
    }
}

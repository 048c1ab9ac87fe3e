package org.humanbeingsfirst.markdown.internal;

import java.util.Optional;
import org.humanbeingsfirst.citation.Citation;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.markdown.PageNotes;

/**
 * Renders citations as numbers in square brackets that lead to the page's list of sources: {@code
 * [see 1, p. 33; 4]}, narrative ones behind the author's name: {@code Example [1, p. 492]}. A quotation that was not
 * compared with its source itself says so here: {@code [1, second-hand]}. One renderer serves one document.
 */
final class CitationRenderer {

    private final RenderedPage page;
    private final MarkupWriter markup;
    private final FragmentCutter fragments;

    CitationRenderer(RenderedPage page, MarkupWriter markup, FragmentCutter fragments) {
        this.page = page;
        this.markup = markup;
        this.fragments = fragments;
    }

    /** Renders a citation; within a link, where no other link can stand, as it was typed. */
    void render(CitationNode node) {
        if (Blocks.isInLink(node)) {
            markup.text(node.getChars().toString());
            return;
        }
        Citation citation = node.citation();
        boolean namesAuthor = citation.narrative() && !citation.items().get(0).suppressAuthor();
        if (!namesAuthor) {
            markup.stayWithWordBefore(); // No line begins with a number.
        }
        markup.open("span").attribute("class", "c-cite");
        if (namesAuthor) {
            markup.text(author(citation.items().get(0)) + " ");
        }
        markup.text("[");
        String separator = "";
        for (CitationItem item : citation.items()) {
            markup.text(separator);
            item(item);
            separator = "; ";
        }
        markup.text("]");
        markup.close("span");
    }

    private String author(CitationItem item) {
        return find(item).map(CslItem::shortAuthor).orElse(item.id());
    }

    private Optional<CslItem> find(CitationItem item) {
        return page.bibliography().find(item.id());
    }

    private void item(CitationItem item) {
        if (!item.prefixAffix().isEmpty()) {
            markup.text(item.prefixAffix() + " ");
        }
        String anchor = page.notes().anchor(item);
        if (anchor == null || find(item).isEmpty()) {
            markup.text(item.id());
        } else {
            String number = String.valueOf(page.notes().number(item.id()));
            int start = markup.length();
            markup.open("a")
                    .attribute("class", "c-cite__link")
                    .attribute("id", anchor)
                    .attribute("href", "#" + PageNotes.sourceAnchor(item.id()))
                    .attribute("role", "doc-noteref")
                    .attribute("aria-label", "Source " + number);
            markup.text(number);
            markup.close("a");
            fragments.citation(start, item);
        }
        if (!item.detail().isEmpty()) {
            markup.text(", " + item.detail());
        }
        String caution = page.cautions().get(item);
        if (caution != null) {
            markup.text(", " + caution);
        }
    }
}

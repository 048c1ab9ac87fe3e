package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.citation.Citation;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.markdown.PageNotes;

/**
 * Renders citations as numbers in square brackets that lead to the page's list of sources: {@code
 * [see 1, p. 33; 4]}, narrative ones behind the author's name: {@code Example [1, p. 492]}. A quotation that was not
 * compared with its source itself says so here: {@code [1, second-hand]}.
 */
public final class CitationRenderer implements NodeRenderer {

    private final RenderedPage page;

    private CitationRenderer(RenderedPage page) {
        this.page = page;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(CitationNode.class, this::render),
                new NodeRenderingHandler<>(MalformedCitationNode.class, CitationRenderer::asTyped));
    }

    private static void asTyped(
            MalformedCitationNode node, NodeRendererContext context, HtmlWriter html) {
        html.text(node.getChars().toString());
    }

    private void render(CitationNode node, NodeRendererContext context, HtmlWriter html) {
        if (Blocks.isInLink(node) || context.isDoNotRenderLinks()) {
            html.text(node.getChars().toString());
            return;
        }
        Citation citation = node.citation();
        html.attr("class", "c-cite").withAttr().tag("span");
        if (citation.narrative() && !citation.items().get(0).suppressAuthor()) {
            html.text(author(citation.items().get(0)) + " ");
        }
        html.text("[");
        String separator = "";
        for (CitationItem item : citation.items()) {
            html.text(separator);
            render(item, html);
            separator = "; ";
        }
        html.text("]");
        html.closeTag("span");
    }

    private String author(CitationItem item) {
        return find(item).map(CslItem::shortAuthor).orElse(item.id());
    }

    private Optional<CslItem> find(CitationItem item) {
        return page.bibliography().find(item.id());
    }

    private void render(CitationItem item, HtmlWriter html) {
        if (!item.prefixAffix().isEmpty()) {
            html.text(item.prefixAffix() + " ");
        }
        String anchor = page.notes().anchor(item);
        if (anchor == null || find(item).isEmpty()) {
            html.text(item.id());
        } else {
            String number = String.valueOf(page.notes().number(item.id()));
            html.attr("class", "c-cite__link")
                    .attr("id", anchor)
                    .attr("href", "#" + PageNotes.sourceAnchor(item.id()))
                    .attr("role", "doc-noteref")
                    .attr("aria-label", "Source " + number)
                    .withAttr()
                    .tag("a");
            html.text(number);
            html.closeTag("a");
        }
        if (!item.detail().isEmpty()) {
            html.text(", " + item.detail());
        }
        String caution = page.cautions().get(item);
        if (caution != null) {
            html.text(", " + caution);
        }
    }

    /** Plugs the renderer into Flexmark; one renderer serves one document. */
    public static final class Factory implements NodeRendererFactory {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return new CitationRenderer(RenderedPage.KEY.get(options));
        }
    }
}

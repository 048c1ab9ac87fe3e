package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.quotation.Attribution;
import org.humanbeingsfirst.quotation.Quotation;
import org.humanbeingsfirst.quotation.Verdict;

/**
 * Renders inline quotations as {@code q[cite]} and block quotations between two {@link #MARK}s, for
 * templates to dress. Without a source the words are printed as typed.
 */
public final class QuotationRenderer implements NodeRenderer {

    /**
     * Parts rendered bodies: markup, index of a block quotation, its inner markup, markup again and
     * so on. A control character that content cannot hold.
     */
    public static final char MARK = '\u0000';

    private final RenderedPage page;

    private QuotationRenderer(RenderedPage page) {
        this.page = page;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(InlineQuotation.class, this::render),
                new NodeRenderingHandler<>(UnclosedMark.class, QuotationRenderer::render),
                new NodeRenderingHandler<>(QuotationBlock.class, QuotationRenderer::render),
                new NodeRenderingHandler<>(AttributionLine.class, QuotationRenderer::render),
                new NodeRenderingHandler<>(BlockQuote.class, this::render));
    }

    private void render(InlineQuotation node, NodeRendererContext context, HtmlWriter html) {
        Optional<String> address = address(node);
        if (address.isEmpty()) {
            html.text(String.valueOf(node.openingMark()));
            context.renderChildren(node);
            html.text(String.valueOf(node.closingMark()));
            return;
        }
        html.attr("cite", address.get())
                .attr("id", "quote-" + (node.index() + 1))
                .attr("class", "c-quote")
                .attr(
                        "data-verdict",
                        word(page.quotations().get(node.index()).comparison().verdict()))
                .withAttr()
                .tag("q");
        context.renderChildren(node);
        html.closeTag("q");
    }

    private static void render(UnclosedMark node, NodeRendererContext context, HtmlWriter html) {
        html.text(node.getChars().unescape());
    }

    private static void render(QuotationBlock node, NodeRendererContext context, HtmlWriter html) {
        html.line();
        html.raw(MARK + String.valueOf(node.index()) + MARK);
        context.renderChildren(node);
        html.raw(String.valueOf(MARK));
        html.line();
    }

    private static void render(AttributionLine node, NodeRendererContext context, HtmlWriter html) {
        // Templates print speaker and source from the quotation's values.
    }

    /** A quotation within a block quotation has the same source. */
    private void render(BlockQuote node, NodeRendererContext context, HtmlWriter html) {
        Node outer = node.getAncestorOfType(QuotationBlock.class);
        if (outer instanceof QuotationBlock quotation) {
            address(quotation).ifPresent(address -> html.attr("cite", address));
        }
        html.withAttr().tagLine("blockquote", () -> context.renderChildren(node));
    }

    private Optional<String> address(QuotationNode node) {
        Quotation quotation = node.quotation();
        return quotation.attribution().map(Attribution::source).map(s -> page.address(s.id()));
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Plugs the renderer into Flexmark; one renderer serves one document. */
    public static final class Factory implements NodeRendererFactory {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return new QuotationRenderer(RenderedPage.KEY.get(options));
        }
    }
}

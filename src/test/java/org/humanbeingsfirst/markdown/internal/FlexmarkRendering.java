package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.Attribute;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.citation.Citation;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.markdown.BodyFragment;
import org.humanbeingsfirst.markdown.PageNotes;

/**
 * Renders bodies with Flexmark's own renderer, as the press did before it walked the tree itself:
 * {@link BlockRenderer} must give the same bytes. Two faults of Flexmark are mended here: it prints
 * {@code &amp;lt;} of an address or a title as {@code &lt;}, so that browsers decode it twice; and
 * whether it prints an empty title depends on the links before.
 */
public final class FlexmarkRendering implements NodeRenderer {

    /** Parts markup from the index and the inner markup of a block quotation. */
    private static final char MARK = '\u0000';

    private final RenderedPage page;

    private FlexmarkRendering(RenderedPage page) {
        this.page = page;
    }

    /** The body as fragments in reading order. */
    public static List<BodyFragment> render(Document tree, RenderedPage page) {
        HtmlRenderer renderer =
                HtmlRenderer.builder(
                                new MutableDataSet()
                                        .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                                        .set(TablesExtension.COLUMN_SPANS, false)
                                        .set(HtmlRenderer.ESCAPE_HTML, true)
                                        .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                                        .set(HtmlRenderer.RENDER_HEADER_ID, false)
                                        .set(HtmlRenderer.SUPPRESSED_LINKS, "(?!)"))
                        .nodeRendererFactory(options -> new FlexmarkRendering(page))
                        .attributeProviderFactory(new StrictAttributes.Factory())
                        .build();
        // Its writer cannot go back to the blank before a number.
        String html =
                renderer.render(tree)
                        .replace(" <span class=\"c-cite\">[", "\u00a0<span class=\"c-cite\">[");
        return fragments(html, page);
    }

    private static List<BodyFragment> fragments(String html, RenderedPage page) {
        List<BodyFragment> fragments = new ArrayList<>();
        int from = 0;
        int mark = html.indexOf(MARK);
        while (mark >= 0) {
            addHtml(html.substring(from, mark), fragments);
            int afterIndex = html.indexOf(MARK, mark + 1);
            int end = html.indexOf(MARK, afterIndex + 1);
            int index = Integer.parseInt(html, mark + 1, afterIndex, 10);
            String inner = html.substring(afterIndex + 1, end).strip();
            fragments.add(
                    new BodyFragment.BlockQuotation(index, page.quotations().get(index), inner));
            from = end + 1;
            mark = html.indexOf(MARK, from);
        }
        addHtml(html.substring(from), fragments);
        return fragments;
    }

    private static void addHtml(String html, List<BodyFragment> fragments) {
        if (!html.isBlank()) {
            fragments.add(new BodyFragment.Html(html, List.of()));
        }
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(CitationNode.class, this::render),
                new NodeRenderingHandler<>(MalformedCitationNode.class, this::asTyped),
                new NodeRenderingHandler<>(InlineQuotation.class, this::render),
                new NodeRenderingHandler<>(UnclosedMark.class, this::render),
                new NodeRenderingHandler<>(QuotationBlock.class, this::render),
                new NodeRenderingHandler<>(AttributionLine.class, this::nothing),
                new NodeRenderingHandler<>(BlockQuote.class, this::render),
                new NodeRenderingHandler<>(Heading.class, this::render));
    }

    private void nothing(Node node, NodeRendererContext context, HtmlWriter html) {}

    private void asTyped(Node node, NodeRendererContext context, HtmlWriter html) {
        html.text(node.getChars().toString());
    }

    private void render(Heading node, NodeRendererContext context, HtmlWriter html) {
        if (!node.getAnchorRefId().isEmpty()) {
            html.attr("id", node.getAnchorRefId());
        }
        html.withAttr().tagLine("h" + node.getLevel(), () -> context.renderChildren(node));
    }

    private void render(CitationNode node, NodeRendererContext context, HtmlWriter html) {
        if (Blocks.isInLink(node)) {
            asTyped(node, context, html);
            return;
        }
        Citation citation = node.citation();
        CitationItem first = citation.items().get(0);
        html.attr("class", "c-cite").withAttr().tag("span");
        if (citation.narrative() && !first.suppressAuthor()) {
            html.text(find(first).map(CslItem::shortAuthor).orElse(first.id()) + " ");
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
        if (page.cautions().containsKey(item)) {
            html.text(", " + page.cautions().get(item));
        }
    }

    private void render(InlineQuotation node, NodeRendererContext context, HtmlWriter html) {
        Optional<String> address = page.address(node.quotation());
        if (address.isEmpty()) {
            html.text(String.valueOf(node.openingMark()));
            context.renderChildren(node);
            html.text(String.valueOf(node.closingMark()));
            return;
        }
        String verdict = page.quotations().get(node.index()).comparison().verdict().name();
        html.attr("cite", address.get())
                .attr("id", "quote-" + (node.index() + 1))
                .attr("class", "c-quote")
                .attr("data-verdict", verdict.toLowerCase(Locale.ROOT).replace('_', '-'))
                .withAttr()
                .tag("q");
        context.renderChildren(node);
        html.closeTag("q");
    }

    private void render(UnclosedMark node, NodeRendererContext context, HtmlWriter html) {
        html.text(node.getChars().unescape());
    }

    private void render(QuotationBlock node, NodeRendererContext context, HtmlWriter html) {
        html.line();
        html.raw(MARK + String.valueOf(node.index()) + MARK);
        context.renderChildren(node);
        html.raw(String.valueOf(MARK));
        html.line();
    }

    private void render(BlockQuote node, NodeRendererContext context, HtmlWriter html) {
        if (node.getAncestorOfType(QuotationBlock.class) instanceof QuotationBlock outer) {
            page.address(outer.quotation()).ifPresent(address -> html.attr("cite", address));
        }
        html.withAttr().tagLine("blockquote", () -> context.renderChildren(node));
    }

    /** Takes off unsafe addresses and empty titles, and has values decoded once. */
    private static final class StrictAttributes implements AttributeProvider {

        @Override
        public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
            if (node instanceof Reference) {
                return; // Asked again for the link.
            }
            for (Attribute attribute : List.copyOf(attributes.values())) {
                String name = attribute.getName();
                String value = attribute.getValue();
                boolean isAddress = name.equals("href") || name.equals("src");
                if (isAddress && !SafeAddresses.isSafe(value)
                        || name.equals("title") && value.isEmpty()) {
                    attributes.remove(name);
                } else {
                    attributes.replaceValue(name, value.replace("&", "&amp;"));
                }
            }
        }

        private static final class Factory extends IndependentAttributeProviderFactory {

            @Override
            public AttributeProvider apply(LinkResolverContext context) {
                return new StrictAttributes();
            }
        }
    }
}

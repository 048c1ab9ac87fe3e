package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import java.util.List;
import org.humanbeingsfirst.markdown.BodyFragment;

/**
 * Renders the blocks of a parsed body, parted where templates may dress it ({@link FragmentCutter}).
 * The markup is that of Flexmark's own renderer, for a fifth of its time: that one formats lines of
 * any kind, this one walks the tree once. The depth of the tree is bounded ({@link TreeDepth}). One
 * renderer serves one document.
 */
public final class BlockRenderer {

    /** Flexmark's default: what parts the language of code from further words. */
    private static final CharPredicate INFO_DELIMITERS = CharPredicate.anyOf(" \t");

    private final RenderedPage page;
    private final MarkupWriter markup = new MarkupWriter();
    private final FragmentCutter fragments = new FragmentCutter(markup);
    private final InlineRenderer inlines;
    private final TableRenderer tables;

    private BlockRenderer(RenderedPage page) {
        this.page = page;
        this.inlines = new InlineRenderer(page, markup, fragments);
        this.tables = new TableRenderer(markup, inlines);
    }

    /**
     * Renders a body as fragments in reading order.
     *
     * @throws IllegalStateException if the tree holds what the parser was not known to make
     */
    public static List<BodyFragment> render(Document tree, RenderedPage page) {
        BlockRenderer renderer = new BlockRenderer(page);
        renderer.renderChildren(tree);
        renderer.markup.line();
        renderer.fragments.cut();
        return renderer.fragments.fragments();
    }

    private void renderChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            render(node);
        }
    }

    private void render(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof ListItem) {
            markup.openBlock("li");
            renderChildren(node);
            markup.closeBlock("li");
        } else if (node instanceof QuotationBlock quotation) {
            quotation(quotation);
        } else if (node instanceof BlockQuote quote) {
            innerQuotation(quote);
        } else if (node instanceof TableBlock table) {
            tables.render(table);
        } else if (node instanceof FencedCodeBlock code) {
            fencedCode(code);
        } else if (node instanceof IndentedCodeBlock code) {
            code("", code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
        } else if (node instanceof HtmlBlock html) {
            rawHtml(html.getContentChars().toString());
        } else if (node instanceof HtmlCommentBlock) {
            markup.text(node.getChars().toString());
        } else if (node instanceof ThematicBreak) {
            markup.line();
            markup.empty("hr");
            markup.line();
        } else if (!(node instanceof Reference || node instanceof AttributionLine)) {
            throw new IllegalStateException("no markup is known for " + node.getClass());
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (!paragraph.hasChildren()) {
            return;
        }
        if (isTight(paragraph)) {
            inlines.renderChildren(paragraph);
        } else {
            markup.openBlock("p");
            inlines.renderChildren(paragraph);
            markup.closeBlock("p");
        }
    }

    /** True for the first paragraph of an item in a list whose items no empty line parts. */
    private static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.isItemParagraph(paragraph)
                && item.isInTightList();
    }

    private void heading(Heading heading) {
        String element = "h" + heading.getLevel();
        markup.line();
        int start = markup.length();
        markup.open(element);
        if (!heading.getAnchorRefId().isEmpty()) {
            markup.attribute("id", heading.getAnchorRefId());
        }
        inlines.renderChildren(heading);
        markup.close(element);
        if (!heading.getAnchorRefId().isEmpty()) {
            String words = InlineText.of(heading).words();
            fragments.heading(start, heading.getAnchorRefId(), words);
        }
        markup.line();
    }

    private void list(ListBlock list) {
        String element = list instanceof OrderedList ? "ol" : "ul";
        markup.openBlock(element);
        if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
            markup.attribute("start", String.valueOf(ordered.getStartNumber()));
        }
        markup.line();
        renderChildren(list);
        markup.line();
        markup.closeBlock(element);
    }

    /** Leaves the quotation to templates; the attribution line is printed from its values. */
    private void quotation(QuotationBlock node) {
        markup.line();
        fragments.cut();
        renderChildren(node);
        fragments.cutQuotation(node.index(), page.quotations().get(node.index()));
        markup.text("\n");
    }

    /** A quotation within a block quotation has the same source. */
    private void innerQuotation(BlockQuote quote) {
        markup.openBlock("blockquote");
        if (quote.getAncestorOfType(QuotationBlock.class) instanceof QuotationBlock outer) {
            page.address(outer.quotation()).ifPresent(address -> markup.attribute("cite", address));
        }
        renderChildren(quote);
        markup.closeBlock("blockquote");
    }

    private void fencedCode(FencedCodeBlock code) {
        String language = "";
        if (!code.getInfo().isBlank()) {
            language = code.getInfoDelimitedByAny(INFO_DELIMITERS).unescape();
        }
        code(language, code.getContentChars().toString());
    }

    private void code(String language, String text) {
        markup.openBlock("pre");
        markup.open("code");
        if (!language.isEmpty()) {
            markup.attribute("class", "language-" + language);
        }
        markup.text(text);
        markup.close("code");
        markup.closeBlock("pre");
    }

    private void rawHtml(String html) {
        markup.openBlock("p");
        markup.text(html.endsWith("\n") ? html.substring(0, html.length() - 1) : html);
        markup.closeBlock("p");
    }
}

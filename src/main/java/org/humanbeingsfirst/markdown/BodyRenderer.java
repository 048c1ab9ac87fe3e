package org.humanbeingsfirst.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.markdown.internal.HeadingRenderer;
import org.humanbeingsfirst.markdown.internal.QuotationRenderer;
import org.humanbeingsfirst.markdown.internal.RenderedPage;
import org.humanbeingsfirst.markdown.internal.SafeAddresses;
import org.humanbeingsfirst.markdown.internal.TextRenderer;
import org.humanbeingsfirst.quotation.CheckedQuotation;

/**
 * Renders parsed bodies as HTML. Text is left as typed and always escaped; raw HTML comes out as
 * text; addresses with a scheme that is not safe are left out. Thread-safe: one renderer, built
 * once, serves all workers.
 */
public final class BodyRenderer {

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder(MarkdownReader.OPTIONS)
                    .nodeRendererFactory(new HeadingRenderer.Factory())
                    .nodeRendererFactory(new TextRenderer.Factory())
                    .attributeProviderFactory(new SafeAddresses.Factory())
                    .build();

    private final Bibliography bibliography;

    /** Renders with the names and addresses of the library's items. */
    public BodyRenderer(Bibliography bibliography) {
        this.bibliography = bibliography;
    }

    /**
     * The body as fragments in reading order.
     *
     * @param notes numbers of the page's sources, made from the document's citations
     */
    public List<BodyFragment> render(ParsedDocument document, PageNotes notes) {
        List<CheckedQuotation> quotations = document.body().quotations();
        Document tree = document.tree();
        RenderedPage.KEY.set(tree, RenderedPage.of(bibliography, notes, quotations));
        return fragments(RENDERER.render(tree), quotations);
    }

    /** Parts what stands between marks: markup, index, inner markup, markup and so on. */
    private static List<BodyFragment> fragments(String html, List<CheckedQuotation> quotations) {
        List<BodyFragment> fragments = new ArrayList<>();
        int from = 0;
        int mark = html.indexOf(QuotationRenderer.MARK);
        while (mark >= 0) {
            addHtml(html.substring(from, mark), fragments);
            int afterIndex = html.indexOf(QuotationRenderer.MARK, mark + 1);
            int end = html.indexOf(QuotationRenderer.MARK, afterIndex + 1);
            int index = Integer.parseInt(html, mark + 1, afterIndex, 10);
            String inner = html.substring(afterIndex + 1, end).strip();
            fragments.add(new BodyFragment.BlockQuotation(index, quotations.get(index), inner));
            from = end + 1;
            mark = html.indexOf(QuotationRenderer.MARK, from);
        }
        addHtml(html.substring(from), fragments);
        return List.copyOf(fragments);
    }

    private static void addHtml(String html, List<BodyFragment> fragments) {
        if (!html.isBlank()) {
            fragments.add(new BodyFragment.Html(html));
        }
    }
}

package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Optional;
import org.humanbeingsfirst.quotation.Verdict;
import org.humanbeingsfirst.site.ImageSize;

/**
 * Renders what stands within a paragraph, heading or table cell: text as typed, raw HTML as text,
 * inline quotations as {@code q[cite]}, or as typed if they have no source. One renderer serves one
 * document.
 */
final class InlineRenderer {

    private static final AsciiSet NOT_PLAIN = AsciiSet.of("\\&<>\"\n");

    private final RenderedPage page;
    private final MarkupWriter markup;
    private final CitationRenderer citations;

    InlineRenderer(RenderedPage page, MarkupWriter markup, FragmentCutter fragments) {
        this.page = page;
        this.markup = markup;
        this.citations = new CitationRenderer(page, markup, fragments);
    }

    /**
     * Renders the children of a node.
     *
     * @throws IllegalStateException if one of them is of a kind that the parser was not known to make
     */
    void renderChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            render(node);
        }
    }

    private void render(Node node) {
        if (node instanceof Text) {
            text(node.getChars());
        } else if (node instanceof SoftLineBreak) {
            markup.text("\n");
        } else if (node instanceof Link link) {
            openLink(SourceText.unescaped(link.getUrl()), link.getTitle());
            renderChildren(link);
            markup.close("a");
        } else if (node instanceof StrongEmphasis) {
            element("strong", node);
        } else if (node instanceof Emphasis) {
            element("em", node);
        } else if (node instanceof CitationNode citation) {
            citations.render(citation);
        } else if (node instanceof InlineQuotation quotation) {
            quotation(quotation);
        } else if (node instanceof HtmlEntity || node instanceof UnclosedMark) {
            markup.text(node.getChars().unescape());
        } else if (node instanceof HtmlInlineBase || node instanceof MalformedCitationNode) {
            markup.text(node.getChars().toString());
        } else if (node instanceof Code code) {
            markup.open("code");
            markup.text(Escaping.collapseWhitespace(code.getText(), true));
            markup.close("code");
        } else if (node instanceof HardLineBreak) {
            markup.empty("br");
            markup.text("\n");
        } else {
            renderRare(node);
        }
    }

    private void renderRare(Node node) {
        if (node instanceof Image image) {
            image(SourceText.unescaped(image.getUrl()), image.getTitle(), image);
        } else if (node instanceof LinkRef link) {
            Reference reference = definition(link);
            openLink(SourceText.unescaped(reference.getUrl()), reference.getTitle());
            renderChildren(link);
            markup.close("a");
        } else if (node instanceof ImageRef image) {
            Reference reference = definition(image);
            image(SourceText.unescaped(reference.getUrl()), reference.getTitle(), image);
        } else if (node instanceof AutoLink link) {
            String address = link.getText().toString();
            addressLink(address.startsWith("www.") ? "http://" + address : address, address);
        } else if (node instanceof MailLink link) {
            String address = SourceText.unescaped(link.getText());
            addressLink("mailto:" + address, address);
        } else {
            throw new IllegalStateException("no markup is known for " + node.getClass());
        }
    }

    private void element(String name, Node node) {
        markup.open(name);
        renderChildren(node);
        markup.close(name);
    }

    /**
     * Most text holds nothing to decode or to escape, and one look tells. A line end is a node of its
     * own wherever the text is one piece of the file; others are looked through for it, too.
     */
    private void text(BasedSequence chars) {
        String text = SourceText.characters(chars);
        if (SourceText.isPlain(chars)
                || NOT_PLAIN.firstIn(text, 0, text.length()) == text.length()) {
            markup.plainText(text);
        } else {
            markup.text(chars.unescape());
        }
    }

    private void openLink(String address, BasedSequence title) {
        markup.open("a");
        address("href", address);
        title(title);
    }

    private void addressLink(String address, String text) {
        markup.open("a");
        address("href", address);
        markup.text(text);
        markup.close("a");
    }

    private void image(String address, BasedSequence title, Node node) {
        markup.empty("img");
        address("src", address);
        markup.attribute("alt", new TextCollectingVisitor().collectAndGetText(node));
        title(title);
        ImageSize size = page.imageSizes().get(address);
        if (size != null) {
            markup.attribute("width", String.valueOf(size.width()));
            markup.attribute("height", String.valueOf(size.height()));
        }
    }

    private void address(String attribute, String address) {
        if (SafeAddresses.isSafe(address)) {
            markup.attribute(attribute, address);
        }
    }

    private void title(BasedSequence title) {
        if (!title.isEmpty()) {
            markup.attribute("title", SourceText.unescaped(title));
        }
    }

    /** References without a definition are text again since {@link BracketedWords}. */
    private static Reference definition(RefNode node) {
        return node.getReferenceNode(node.getDocument());
    }

    private void quotation(InlineQuotation node) {
        Optional<String> address = page.address(node.quotation());
        if (address.isEmpty()) {
            markup.text(String.valueOf(node.openingMark()));
            renderChildren(node);
            markup.text(String.valueOf(node.closingMark()));
            return;
        }
        Verdict verdict = page.quotations().get(node.index()).comparison().verdict();
        markup.open("q")
                .attribute("cite", address.get())
                .attribute("id", "quote-" + (node.index() + 1))
                .attribute("class", "c-quote")
                .attribute("data-verdict", word(verdict));
        renderChildren(node);
        markup.close("q");
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.humanbeingsfirst.citation;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.regex.Pattern;

/**
 * Writes what citeproc-java composes as inline HTML: {@code i}, {@code b}, {@code sup}, {@code sub}
 * and {@code a}, and everything else escaped. citeproc-java's own HTML format writes {@code div} and
 * {@code style} attributes, which a page with a content security policy refuses.
 *
 * <p>The rich text that CSL-JSON allows within a field ({@code <i>}, {@code <b>}, {@code <sup>},
 * {@code <sub>}) is kept where its tags match.
 */
final class InlineHtmlFormat extends BaseFormat {

    private static final Pattern RICH_TEXT =
            Pattern.compile("&lt;(i|b|sup|sub)&gt;((?:(?!&lt;).){0,500})&lt;/\\1&gt;");

    InlineHtmlFormat() {
        setConvertLinks(true);
    }

    @Override
    public String getName() {
        return "inline-html";
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        return format(buffer);
    }

    /**
     * A number or label that a style sets apart in front of the entry is left out: the page numbers
     * its sources itself.
     */
    @Override
    protected String doFormatBibliographyEntry(
            TokenBuffer buffer, RenderContext context, int index) {
        SecondFieldAlign align = context.getStyle().getBibliography().getSecondFieldAlign();
        if (align != SecondFieldAlign.FALSE) {
            buffer.getTokens().removeIf(token -> token.isFirstField());
        }
        return format(buffer).replaceAll("\\s+", " ").strip();
    }

    @Override
    protected String doFormatLink(String text, String address) {
        if (!CslItem.isWebAddress(address)) {
            return text;
        }
        String shown =
                text.equals(address) ? String.join("<wbr>", AddressBreaks.pieces(text)) : text;
        return "<a href=\"" + encoded(address) + "\">" + shown + "</a>";
    }

    /** An escaped address, with what a DOI may hold and an address may not. */
    private static String encoded(String address) {
        return address.replace("&lt;", "%3C").replace("&gt;", "%3E").replace("&quot;", "%22");
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography settings) {
        return new Bibliography(entries);
    }

    @Override
    protected String escape(String text) {
        return text == null ? "" : RICH_TEXT.matcher(escaped(text)).replaceAll("<$1>$2</$1>");
    }

    /** Text as it is written between tags and in attributes of HTML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The words of an entry: what is left without tags. */
    static String plainText(String entry) {
        return entry.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** An entry for an item that no style can format: its title, linked if it has an address. */
    static String plainEntry(CslItem item) {
        String title = escaped(item.title().isBlank() ? item.id() : item.plainTitle());
        return item.isWebAddress()
                ? "<a href=\"" + escaped(item.url()) + "\">" + title + "</a>"
                : title;
    }

    @Override
    protected String openFontStyle(int style) {
        return style == FormattingAttributes.FS_NORMAL ? "" : "<i>";
    }

    @Override
    protected String closeFontStyle(int style) {
        return style == FormattingAttributes.FS_NORMAL ? "" : "</i>";
    }

    @Override
    protected String openFontWeight(int weight) {
        return weight == FormattingAttributes.FW_BOLD ? "<b>" : "";
    }

    @Override
    protected String closeFontWeight(int weight) {
        return weight == FormattingAttributes.FW_BOLD ? "</b>" : "";
    }

    @Override
    protected String openVerticalAlign(int align) {
        return switch (align) {
            case FormattingAttributes.VA_SUP -> "<sup>";
            case FormattingAttributes.VA_SUB -> "<sub>";
            default -> "";
        };
    }

    @Override
    protected String closeVerticalAlign(int align) {
        return switch (align) {
            case FormattingAttributes.VA_SUP -> "</sup>";
            case FormattingAttributes.VA_SUB -> "</sub>";
            default -> "";
        };
    }

    @Override
    protected String openDisplayGroup(DisplayGroupToken.Type type) {
        return " ";
    }

    @Override
    protected String closeDisplayGroup(DisplayGroupToken.Type type) {
        return " ";
    }
}

package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.quotation.Attribution;
import org.humanbeingsfirst.quotation.Quotation;

/** Reads block quotations and their attribution lines. */
final class BlockQuotations {

    private static final List<String> DASHES = List.of("—", "–", "--");

    private BlockQuotations() {}

    /** Puts a {@link QuotationBlock} in the place of an outermost block quote. */
    static void replace(BlockQuote quote, int index) {
        Optional<AttributionLine> line = attributionLine(quote);
        InlineText body = InlineText.of(quote);
        String words = body.words();
        Optional<Attribution> attribution = line.flatMap(BlockQuotations::attribution);
        line.filter(any -> holdsAttributionLine(quote))
                .ifPresent(
                        last ->
                                last.setDefect(
                                        "another attribution line stands above it, in the same"
                                                + " block quotation"));
        line.filter(any -> words.isEmpty())
                .ifPresent(empty -> empty.setDefect("no words are quoted above it"));

        Span span =
                words.isEmpty()
                        ? new Span(quote.getStartOffset(), quote.getEndOffset())
                        : span(body);
        Quotation quotation = new Quotation(Quotation.Kind.BLOCK, words, attribution, span);
        QuotationBlock block = new QuotationBlock(quote.getChars(), index, quotation);
        // One by one: Flexmark's takeChildren leaves those in the middle with the old parent.
        for (Node child = quote.getFirstChild(), next; child != null; child = next) {
            next = child.getNext();
            block.appendChild(child);
        }
        line.ifPresent(block::appendChild);
        quote.insertBefore(block);
        quote.unlink();
    }

    private static Span span(InlineText body) {
        int last = body.length();
        while (InlineText.isBlank(body.charAt(last - 1))) {
            last--;
        }
        return body.span(0, last);
    }

    /** Takes the attribution line out of a block quote. */
    private static Optional<AttributionLine> attributionLine(BlockQuote quote) {
        Node paragraph = lastBlock(quote);
        if (!(paragraph instanceof Paragraph)) {
            return Optional.empty();
        }
        Node lineBreak = paragraph.getLastChild();
        while (lineBreak != null && !isLineBreak(lineBreak)) {
            lineBreak = lineBreak.getPrevious();
        }
        Node first = lineBreak == null ? paragraph.getFirstChild() : lineBreak.getNext();
        if (!(first instanceof Text) || !beginsWithDash(first)) {
            return Optional.empty();
        }
        BasedSequence chars =
                first.baseSubSequence(
                        first.getStartOffset(), paragraph.getLastChild().getEndOffset());
        AttributionLine line = new AttributionLine(chars);
        Node next;
        for (Node node = first; node != null; node = next) {
            next = node.getNext();
            line.appendChild(node);
        }
        if (lineBreak != null) {
            lineBreak.unlink();
        }
        if (!paragraph.hasChildren()) {
            paragraph.unlink();
        }
        return Optional.of(line);
    }

    /** True if a line among the quoted words reads like another attribution line. */
    private static boolean holdsAttributionLine(Node parent) {
        boolean lineBegins = true;
        boolean afterDash = false;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (lineBegins) {
                afterDash = node instanceof Text && beginsWithDash(node);
            }
            lineBegins = isLineBreak(node);
            Node next = node.getNext();
            boolean endsLine = next == null || isLineBreak(next);
            if (afterDash && endsLine && node instanceof CitationNode
                    || holdsAttributionLine(node)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWithDash(Node text) {
        return DASHES.stream().anyMatch(text.getChars()::startsWith);
    }

    /** The last block; a line may belong to a list or an inner quote without standing in it. */
    private static Node lastBlock(Node parent) {
        Node last = parent.getLastChild();
        while (last instanceof ListBlock
                || last instanceof ListItem
                || last instanceof BlockQuote) {
            last = last.getLastChild();
        }
        return last;
    }

    private static boolean isLineBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /**
     * Who is quoted from where. Where the line is not well formed but names a source, that source
     * still is the attribution, so that the editor hears of the line alone.
     */
    private static Optional<Attribution> attribution(AttributionLine line) {
        InlineText text = InlineText.of(line);
        List<CitationItem> sources = new ArrayList<>();
        int place = -1;
        for (int i = 0; i < text.length(); i++) {
            CitationNode citation = text.citationAt(i);
            if (citation != null) {
                place = sources.isEmpty() ? i : place;
                sources.addAll(citation.citation().items());
            }
        }
        if (sources.isEmpty()) {
            boolean malformed = line.getFirstChildAny(MalformedCitationNode.class) != null;
            line.setDefect(malformed ? "" : "it names no source");
            return Optional.empty();
        }
        String after = text.words(place + 1, text.length());
        String speaker = "";
        if (sources.size() > 1) {
            line.setDefect("it cites more than one source");
        } else if (!after.isEmpty() && !after.equals(".")) {
            line.setDefect("“" + after + "” stands behind the citation");
        } else {
            speaker = speaker(line, text.words(0, place));
            UncitableText.quotation(speaker)
                    .ifPresent(words -> line.setDefect("“" + words + "” is quoted in it"));
        }
        return Optional.of(new Attribution(speaker, sources.get(0)));
    }

    /** Reads {@code — Speaker, in} and {@code —}. */
    private static String speaker(AttributionLine line, String beforeCitation) {
        String words = beforeCitation.replaceFirst("^[—–-]+", "").strip();
        if (words.isEmpty()) {
            return "";
        }
        if (!words.endsWith(" in")) {
            line.setDefect("“" + words + "” is not followed by “, in”");
            return words;
        }
        String speaker = words.substring(0, words.length() - " in".length()).strip();
        return speaker.endsWith(",") ? speaker.substring(0, speaker.length() - 1).strip() : speaker;
    }
}

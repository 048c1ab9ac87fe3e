package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.humanbeingsfirst.markdown.internal.QuotationMarks.Pair;
import org.humanbeingsfirst.quotation.Attribution;
import org.humanbeingsfirst.quotation.Quotation;
import org.humanbeingsfirst.quotation.Sentences;

/** Finds the quotations within the sentences of one paragraph, list item, heading or table cell. */
final class InlineQuotations {

    /** Fewer words in quotation marks are a term and need no source. */
    static final int FEWEST_WORDS = 5;

    private static final int LONGEST_DETAIL = 60;

    private final InlineText text;

    private InlineQuotations(InlineText text) {
        this.text = text;
    }

    /**
     * Wraps every quotation below a block in an {@link InlineQuotation}, and marks without a
     * partner in an {@link UnclosedMark}.
     *
     * @param firstIndex index of the first quotation among the document's quotations
     * @return how many quotations there are
     */
    static int wrap(Node block, int firstIndex) {
        return QuotationMarks.mayBeIn(block.getChars())
                ? new InlineQuotations(InlineText.of(block)).wrap(firstIndex)
                : 0;
    }

    private int wrap(int firstIndex) {
        QuotationMarks.Found found = QuotationMarks.in(text.toString(), text::isProse);
        List<Pair> quotations = new ArrayList<>();
        NavigableMap<Integer, String> unpaired = new TreeMap<>();
        found.unpaired().forEach(mark -> unpaired.put(mark, wordsFrom(mark)));
        for (Pair pair : found.pairs()) {
            // What has no partner within quoted words is part of them.
            unpaired.subMap(pair.open(), pair.close()).clear();
            if (hasWordsOfAQuotation(pair)) {
                if (canBeOneElement(pair)) {
                    quotations.add(pair);
                } else {
                    unpaired.put(pair.open(), "it ends on the other side of a link's edge");
                }
            }
        }
        List<Optional<Attribution>> attributions = attributions(found.pairs(), quotations);
        // From the last to the first: splitting a node leaves what stands before as it is.
        int i = quotations.size() - 1;
        for (Map.Entry<Integer, String> mark : unpaired.descendingMap().entrySet()) {
            while (i >= 0 && quotations.get(i).open() > mark.getKey()) {
                wrap(quotations.get(i), firstIndex + i, attributions.get(i));
                i--;
            }
            Node node = isolate(mark.getKey());
            node.insertBefore(new UnclosedMark(node.getChars(), mark.getValue()));
            node.unlink();
        }
        for (; i >= 0; i--) {
            wrap(quotations.get(i), firstIndex + i, attributions.get(i));
        }
        return quotations.size();
    }

    private String wordsFrom(int mark) {
        return text.words(mark, Math.min(text.length(), mark + LONGEST_DETAIL));
    }

    private boolean hasWordsOfAQuotation(Pair pair) {
        return WordCount.of(text.words(pair.open() + 1, pair.close())) >= FEWEST_WORDS;
    }

    /** Emphasis can go on in two parts; a link would become two links. */
    private boolean canBeOneElement(Pair pair) {
        Node open = text.nodeAt(pair.open());
        Node close = text.nodeAt(pair.close());
        Node common = commonParent(open, close);
        return isSplittable(open, common) && isSplittable(close, common);
    }

    /** The source of each quotation: the next citation of its sentence, or a narrative one before. */
    private List<Optional<Attribution>> attributions(List<Pair> marked, List<Pair> quotations) {
        if (quotations.isEmpty()) {
            return List.of();
        }
        Sentences sentences =
                Sentences.of(
                        text,
                        marked.stream().map(Pair::span).toList(),
                        i -> text.citationAt(i) != null);
        List<Integer> citations = citationsOutside(quotations);
        List<Optional<Attribution>> attributions = new ArrayList<>();
        int next = 0;
        for (Pair pair : quotations) {
            while (next < citations.size() && citations.get(next) < pair.close()) {
                next++;
            }
            int source = -1;
            if (next < citations.size() && citations.get(next) < sentences.endAfter(pair.close())) {
                source = citations.get(next);
            } else {
                int start = sentences.startBefore(pair.open());
                for (int i = next - 1; i >= 0 && citations.get(i) >= start && source < 0; i--) {
                    CitationNode before = text.citationAt(citations.get(i));
                    source = before.citation().narrative() ? citations.get(i) : -1;
                }
            }
            attributions.add(Optional.of(source).filter(i -> i >= 0).map(this::attribution));
        }
        return attributions;
    }

    private Attribution attribution(int citation) {
        return new Attribution("", text.citationAt(citation).citation().items().get(0));
    }

    private List<Integer> citationsOutside(List<Pair> quotations) {
        List<Integer> citations = new ArrayList<>();
        int from = 0;
        for (Pair quotation : quotations) {
            addCitations(from, quotation.open(), citations);
            from = quotation.close();
        }
        addCitations(from, text.length(), citations);
        return citations;
    }

    private void addCitations(int from, int to, List<Integer> citations) {
        for (int i = from; i < to; i++) {
            if (text.citationAt(i) != null) {
                citations.add(i);
            }
        }
    }

    private void wrap(Pair pair, int index, Optional<Attribution> attribution) {
        Quotation quotation =
                new Quotation(
                        Quotation.Kind.INLINE,
                        text.words(pair.open() + 1, pair.close()),
                        attribution,
                        text.span(pair.open() + 1, pair.close()));
        InlineQuotation node =
                new InlineQuotation(
                        index, quotation, text.charAt(pair.open()), text.charAt(pair.close()));
        Node close = isolate(pair.close());
        Node open = isolate(pair.open());
        Node common = commonParent(open, close);
        Node first = splitBefore(open, common);
        Node behind = splitAfter(close, common).getNext();
        first.insertBefore(node);
        for (Node child = first, next; child != behind; child = next) {
            next = child.getNext();
            node.appendChild(child);
        }
        node.setCharsFromContent();
        remove(open, node);
        remove(close, node);
    }

    /** Makes a mark a node of its own. */
    private Node isolate(int mark) {
        Node node = text.nodeAt(mark);
        if (!(node instanceof Text)) {
            return node;
        }
        BasedSequence chars = node.getChars();
        int start = text.startInNode(mark);
        int end = text.endInNode(mark);
        if (end < chars.length()) {
            node.insertAfter(new Text(chars.subSequence(end)));
        }
        if (start == 0) {
            node.setChars(chars.subSequence(0, end));
            return node;
        }
        Node isolated = new Text(chars.subSequence(start, end));
        node.insertAfter(isolated);
        node.setChars(chars.subSequence(0, start));
        return isolated;
    }

    private static Node commonParent(Node open, Node close) {
        Node parent = open.getParent();
        while (!isWithin(close, parent)) {
            parent = parent.getParent();
        }
        return parent;
    }

    private static boolean isWithin(Node node, Node ancestor) {
        Node up = node;
        while (up != null && up != ancestor) {
            up = up.getParent();
        }
        return up != null;
    }

    private static boolean isSplittable(Node node, Node ancestor) {
        for (Node up = node.getParent(); up != ancestor; up = up.getParent()) {
            if (!(up instanceof Emphasis || up instanceof StrongEmphasis)) {
                return false;
            }
        }
        return true;
    }

    /** The child of an ancestor that begins with a node, after splitting what lies between. */
    private static Node splitBefore(Node node, Node ancestor) {
        Node up = node;
        while (up.getParent() != ancestor) {
            Node parent = up.getParent();
            up = up.getPrevious() == null ? parent : split(parent, up);
        }
        return up;
    }

    /** The child of an ancestor that ends with a node, after splitting what lies between. */
    private static Node splitAfter(Node node, Node ancestor) {
        Node up = node;
        while (up.getParent() != ancestor) {
            Node parent = up.getParent();
            if (up.getNext() != null) {
                split(parent, up.getNext());
            }
            up = parent;
        }
        return up;
    }

    /** Moves a child and those behind it into a second part; returns that part. */
    private static Node split(Node emphasis, Node firstOfSecond) {
        BasedSequence chars =
                emphasis.baseSubSequence(firstOfSecond.getStartOffset(), emphasis.getEndOffset());
        Node second =
                emphasis instanceof StrongEmphasis
                        ? new StrongEmphasis(chars)
                        : new Emphasis(chars);
        for (Node child = firstOfSecond, next; child != null; child = next) {
            next = child.getNext();
            second.appendChild(child);
        }
        emphasis.insertAfter(second);
        return second;
    }

    /** Takes a mark out, and emphasis that held nothing else. */
    private static void remove(Node mark, Node quotation) {
        Node node = mark;
        Node parent = node.getParent();
        node.unlink();
        while (parent != quotation && !parent.hasChildren()) {
            Node empty = parent;
            parent = parent.getParent();
            empty.unlink();
        }
    }
}

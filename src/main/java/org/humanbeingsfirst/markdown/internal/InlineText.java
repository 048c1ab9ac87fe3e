package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.humanbeingsfirst.location.Span;

/**
 * The text of a stretch of inline nodes as its readers see it: marks gone, entities and escapes
 * decoded, line breaks as spaces. Each character knows the node it comes from and its place in the
 * content file. What is no text (a citation, an image) stands as one {@link #OBJECT}.
 */
final class InlineText implements CharSequence {

    /** U+FFFC, OBJECT REPLACEMENT CHARACTER. */
    static final char OBJECT = '\uFFFC';

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final StringBuilder text = new StringBuilder();
    private final List<Node> nodes = new ArrayList<>();
    private int[] nodeIndexes = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    private InlineText() {}

    /** The text below a node, which holds inline nodes or blocks; blocks are parted by a space. */
    static InlineText of(Node container) {
        InlineText text = new InlineText();
        text.addChildren(container);
        return text;
    }

    private void addChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
    }

    private void add(Node node) {
        if (node instanceof Text) {
            addUnescaped(node);
        } else if (node instanceof HtmlEntity) {
            addWhole(node, node.getChars().unescape());
        } else if (node instanceof Code code) {
            addEach(node, code.getText());
        } else if (node instanceof AutoLink link) {
            addEach(node, link.getText());
        } else if (node instanceof MailLink link) {
            addEach(node, link.getText());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            addWhole(node, " ");
        } else if (node instanceof MalformedCitationNode) {
            addEach(node, node.getChars());
        } else if (node instanceof UnclosedMark) {
            addWhole(node, node.getChars().unescape());
        } else if (node instanceof InlineQuotation quotation) {
            addWhole(node, String.valueOf(quotation.openingMark()));
            addChildren(node);
            addWhole(node, String.valueOf(quotation.closingMark()));
        } else if (isObject(node)) {
            addWhole(node, String.valueOf(OBJECT));
        } else if (node.hasChildren()) {
            addChildren(node);
            if (Blocks.isBlock(node)) {
                addWhole(node, " ");
            }
        } else if (node instanceof ContentNode block && Blocks.isCode(node)) {
            addEach(node, block.getContentChars());
            addWhole(node, " ");
        }
    }

    private static boolean isObject(Node node) {
        return node instanceof CitationNode
                || node instanceof Image
                || node instanceof ImageRef
                || node instanceof HtmlInlineBase;
    }

    /** A text node's characters; a backslash before punctuation belongs to the punctuation. */
    private void addUnescaped(Node node) {
        BasedSequence chars = node.getChars();
        nodes.add(node);
        for (int i = 0; i < chars.length(); i++) {
            boolean escapes =
                    chars.charAt(i) == '\\'
                            && i + 1 < chars.length()
                            && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0;
            int length = escapes ? 2 : 1;
            add(chars.charAt(i + length - 1), i, i + length);
            i += length - 1;
        }
    }

    private void addEach(Node node, BasedSequence chars) {
        nodes.add(node);
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            add(c == '\n' ? ' ' : c, 0, 0);
        }
    }

    private void addWhole(Node node, String meaning) {
        nodes.add(node);
        for (int i = 0; i < meaning.length(); i++) {
            add(meaning.charAt(i), 0, 0);
        }
    }

    private void add(char c, int start, int end) {
        int index = text.length();
        if (index == starts.length) {
            nodeIndexes = Arrays.copyOf(nodeIndexes, 2 * index);
            starts = Arrays.copyOf(starts, 2 * index);
            ends = Arrays.copyOf(ends, 2 * index);
        }
        text.append(c);
        nodeIndexes[index] = nodes.size() - 1;
        starts[index] = start;
        ends[index] = end;
    }

    /** The node a character comes from. */
    Node nodeAt(int index) {
        return nodes.get(nodeIndexes[index]);
    }

    /** Where a character begins within its {@link Text} node. */
    int startInNode(int index) {
        return starts[index];
    }

    /** Where a character ends within its {@link Text} node: escaped ones are two characters long. */
    int endInNode(int index) {
        return ends[index];
    }

    /** True for running text: not code, not an address, not an object. */
    boolean isProse(int index) {
        Node node = nodeAt(index);
        return node instanceof Text || node instanceof HtmlEntity;
    }

    /** The citation at an index, or null. */
    CitationNode citationAt(int index) {
        return text.charAt(index) == OBJECT && nodeAt(index) instanceof CitationNode citation
                ? citation
                : null;
    }

    /** Offset in the content file at which a character begins. */
    int fileStart(int index) {
        Node node = nodeAt(index);
        int offset = node instanceof Text ? node.getChars().getIndexOffset(starts[index]) : -1;
        return offset < 0 ? node.getStartOffset() : offset;
    }

    /** Offset in the content file after a character. */
    int fileEnd(int index) {
        Node node = nodeAt(index);
        int last = node instanceof Text ? node.getChars().getIndexOffset(ends[index] - 1) : -1;
        return last < 0 ? node.getEndOffset() : last + 1;
    }

    /** The place of a stretch, which is not empty. */
    Span span(int from, int to) {
        int start = fileStart(from);
        return new Span(start, Math.max(start, fileEnd(to - 1)));
    }

    /**
     * The words of a stretch: objects left out with the space before them, white space collapsed,
     * none at the ends. A no-break space is kept.
     */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder(to - from);
        boolean space = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                space = true;
            } else if (c == OBJECT && !isProse(i)) {
                space = false;
                if (i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1))) {
                    space = true;
                }
            } else {
                if (space && words.length() > 0) {
                    words.append(' ');
                }
                space = false;
                words.append(c);
            }
        }
        return words.toString();
    }

    /** All words. */
    String words() {
        return words(0, length());
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

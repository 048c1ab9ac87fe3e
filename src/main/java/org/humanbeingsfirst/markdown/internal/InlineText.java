package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.List;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.site.Prose;

/**
 * The text of a stretch of inline nodes as its readers see it: marks gone, entities and escapes
 * decoded, line breaks as spaces. Each character knows the node it comes from and its place in the
 * content file. What is no text (a citation, an image) stands as one {@link #OBJECT}.
 */
final class InlineText implements CharSequence {

    /** U+FFFC, OBJECT REPLACEMENT CHARACTER. */
    static final char OBJECT = '\uFFFC';

    private final List<Run> runs;

    /** An array, because each is asked for often. */
    private final char[] characters;

    private final int length;
    private int lastRun;

    /**
     * @param runs in order
     * @param characters the text, and perhaps room behind it
     */
    InlineText(List<Run> runs, char[] characters, int length) {
        this.runs = runs;
        this.characters = characters;
        this.length = length;
    }

    /**
     * Characters that come from one node in one way.
     *
     * @param start index of the first in this text
     * @param node where they come from
     * @param inNode index of the first within a {@link Text} node; there each is one character long
     *     but for one that is escaped, which is a run of its own
     * @param length how many characters of the node each of them is
     */
    record Run(int start, Node node, int inNode, int length) {}

    /** The text below a node, which holds inline nodes or blocks; blocks are parted by a space. */
    static InlineText of(Node container) {
        return new InlineTextBuilder(container.getChars().length()).addChildren(container).build();
    }

    /**
     * Adds the text, as places in the content file, to the running text of a body.
     *
     * @param isQuoted true if it stands in a block quotation
     */
    void addTo(Prose.Builder prose, boolean isQuoted) {
        Node opened = null;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Node node = run.node();
            if (node instanceof InlineQuotation) {
                boolean closes = node == opened;
                opened = node;
                prose.add(
                        closes ? Prose.Kind.CLOSING_MARK : Prose.Kind.OPENING_MARK,
                        closes ? node.getEndOffset() : node.getStartOffset(),
                        0);
            } else if (node instanceof CitationNode) {
                prose.add(Prose.Kind.CITATION, node.getStartOffset(), 0);
            } else if (isWords(node)) {
                int end = i + 1 < runs.size() ? runs.get(i + 1).start() : length;
                Prose.Kind kind = isQuoted ? Prose.Kind.QUOTED : kindOf(node);
                addWords(prose, kind, run, end - run.start());
            } else {
                prose.add(Prose.Kind.OTHER, node.getStartOffset(), 0);
            }
        }
    }

    private void addWords(Prose.Builder prose, Prose.Kind kind, Run run, int length) {
        if (run.length() == 1 && run.node().getChars() instanceof SubSequence chars) {
            int start = chars.getStartOffset() + run.inNode();
            prose.add(kind, start, start + length);
        } else {
            // An escaped character's backslash is no part of the text.
            int escape = run.length() == 2 ? 1 : 0;
            int start = fileStart(run.start()) + escape;
            prose.add(kind, start, fileEnd(run.start() + length - 1));
        }
    }

    private static boolean isWords(Node node) {
        return node instanceof Text
                || node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || node instanceof UnclosedMark;
    }

    private static Prose.Kind kindOf(Node node) {
        Prose.Kind kind = Prose.Kind.OWN;
        for (Node up = node.getParent(); up != null && !Blocks.isBlock(up); up = up.getParent()) {
            if (up instanceof QuotationNode) {
                return Prose.Kind.QUOTED;
            }
            if (up instanceof Emphasis) {
                kind = Prose.Kind.EMPHASIS;
            }
        }
        return kind;
    }

    /** Callers go from one end to the other: the run of the last call is nearly always the one. */
    private Run runAt(int index) {
        if (!holds(lastRun, index)) {
            int low = 0;
            int high = runs.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (runs.get(middle).start() <= index) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            lastRun = low;
        }
        return runs.get(lastRun);
    }

    private boolean holds(int run, int index) {
        return runs.get(run).start() <= index
                && (run + 1 == runs.size() || index < runs.get(run + 1).start());
    }

    /** The node a character comes from. */
    Node nodeAt(int index) {
        return runAt(index).node();
    }

    /** Where a character begins within its {@link Text} node. */
    int startInNode(int index) {
        Run run = runAt(index);
        return run.inNode() + (index - run.start()) * run.length();
    }

    /** Where a character ends within its {@link Text} node: escaped ones are two characters long. */
    int endInNode(int index) {
        return startInNode(index) + runAt(index).length();
    }

    /** True for running text: not code, not an address, not an object. */
    boolean isProse(int index) {
        Node node = nodeAt(index);
        return node instanceof Text || node instanceof HtmlEntity;
    }

    /** The citation at an index, or null. */
    CitationNode citationAt(int index) {
        return charAt(index) == OBJECT && nodeAt(index) instanceof CitationNode citation
                ? citation
                : null;
    }

    /** Offset in the content file at which a character begins. */
    int fileStart(int index) {
        Node node = nodeAt(index);
        int offset = node instanceof Text ? node.getChars().getIndexOffset(startInNode(index)) : -1;
        return offset < 0 ? node.getStartOffset() : offset;
    }

    /** Offset in the content file after a character. */
    int fileEnd(int index) {
        Node node = nodeAt(index);
        int last = node instanceof Text ? node.getChars().getIndexOffset(endInNode(index) - 1) : -1;
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
            char c = charAt(i);
            if (isBlank(c)) {
                space = true;
            } else if (c == OBJECT && !isProse(i)) {
                space = false;
                if (i + 1 < to && Character.isLetterOrDigit(charAt(i + 1))) {
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

    /** How many words it has, as {@link WordCount} counts them. */
    int wordCount() {
        return WordCount.of(characters, length);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return characters[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(characters, start, end - start);
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}

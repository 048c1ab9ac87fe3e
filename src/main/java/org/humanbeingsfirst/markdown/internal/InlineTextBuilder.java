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

/** Reads the {@linkplain InlineText text} of inline nodes, or of blocks. */
final class InlineTextBuilder {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final List<InlineText.Run> runs = new ArrayList<>();

    /** An array, so that text is copied out of the file at one go. */
    private char[] characters;

    private int length;

    InlineTextBuilder(int usualLength) {
        characters = new char[usualLength];
    }

    /** The text. */
    InlineText build() {
        return new InlineText(runs, characters, length);
    }

    /** Adds the text of what is below a node. */
    InlineTextBuilder addChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
        return this;
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
            addWhole(node, String.valueOf(InlineText.OBJECT));
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
        SourceText source = SourceText.of(node.getChars());
        int start = node.getStartOffset();
        int end = node.getEndOffset();
        if (source == null) {
            addUnescaped(node, node.getChars().toString());
        } else if (source.hasSpecial(start, end, c -> c == '\\')) {
            addUnescaped(node, source.substring(start, end));
        } else if (start < end) {
            begin(node, 0, 1, end - start);
            source.copy(start, end, characters, length);
            length += end - start;
        }
    }

    private void addUnescaped(Node node, String chars) {
        int from = 0;
        for (int slash = chars.indexOf('\\'); slash >= 0; slash = chars.indexOf('\\', slash + 1)) {
            boolean escapes =
                    slash + 1 < chars.length() && ESCAPABLE.indexOf(chars.charAt(slash + 1)) >= 0;
            if (escapes) {
                add(node, from, 1, chars.substring(from, slash));
                add(node, slash, 2, chars.substring(slash + 1, slash + 2));
                slash++;
                from = slash + 1;
            }
        }
        add(node, from, 1, chars.substring(from));
    }

    private void addEach(Node node, BasedSequence chars) {
        add(node, 0, 0, SourceText.characters(chars).replace('\n', ' '));
    }

    private void addWhole(Node node, String meaning) {
        add(node, 0, 0, meaning);
    }

    private void add(Node node, int inNode, int each, String text) {
        if (!text.isEmpty()) {
            begin(node, inNode, each, text.length());
            text.getChars(0, text.length(), characters, length);
            length += text.length();
        }
    }

    /** Begins a run, and makes room for it. */
    private void begin(Node node, int inNode, int each, int size) {
        runs.add(new InlineText.Run(length, node, inNode, each));
        if (length + size > characters.length) {
            characters = Arrays.copyOf(characters, 2 * (length + size));
        }
    }
}

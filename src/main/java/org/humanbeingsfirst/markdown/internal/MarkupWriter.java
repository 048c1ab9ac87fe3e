package org.humanbeingsfirst.markdown.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML: every text and every attribute value is escaped, every element that is opened must be
 * closed in its turn. Lines are kept tidy outside of {@code pre}: spaces at their beginning are left
 * out, and at most one line in a row is empty. Not thread-safe.
 */
final class MarkupWriter {

    private static final String PREFORMATTED = "pre";
    private static final int USUAL_LENGTH = 8192;
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final StringBuilder markup = new StringBuilder(USUAL_LENGTH);
    private final Deque<String> open = new ArrayDeque<>();

    /** What ends the tag that is being written; empty outside of tags. */
    private String tagEnd = "";

    private int lineStart;
    private boolean isLineBlank = true;
    private boolean isAfterEmptyLine;
    private boolean isPreformatted;

    /** Opens an element. Its attributes must follow at once. */
    MarkupWriter open(String element) {
        beginTag(element, ">");
        open.push(element);
        isPreformatted |= element.equals(PREFORMATTED);
        return this;
    }

    /** Opens an element at the beginning of a line. Its attributes must follow at once. */
    MarkupWriter openBlock(String element) {
        line();
        return open(element);
    }

    /** Writes an element that has no content, such as {@code hr}. Its attributes must follow at once. */
    MarkupWriter empty(String element) {
        beginTag(element, " />");
        return this;
    }

    /**
     * Adds an attribute to the tag that is being written.
     *
     * @throws IllegalStateException if none is
     */
    MarkupWriter attribute(String name, String value) {
        if (tagEnd.isEmpty()) {
            throw new IllegalStateException("attribute " + name + " stands in no tag");
        }
        markup.append(' ').append(name).append("=\"");
        escapeLines(value);
        markup.append('"');
        isLineBlank = false;
        return this;
    }

    /**
     * Closes the element that was opened last.
     *
     * @throws IllegalStateException if it is another one
     */
    void close(String element) {
        endTag();
        if (!element.equals(open.peek())) {
            throw new IllegalStateException(element + " is closed, but open are " + open);
        }
        open.pop();
        markup.append("</").append(element).append('>');
        isLineBlank = false;
        isPreformatted &= !element.equals(PREFORMATTED);
    }

    /** Closes the element that was opened last, and the line. */
    void closeBlock(String element) {
        close(element);
        line();
    }

    /** Writes text as its readers shall see it. */
    void text(String text) {
        endTag();
        escapeLines(text);
    }

    /** Writes text in which nothing is to be escaped, and no line ends. */
    void plainText(String text) {
        endTag();
        int start = isLineBlank && !isPreformatted ? skipBlanks(text, 0, text.length()) : 0;
        if (start < text.length()) {
            isLineBlank = false;
            append(text, start, text.length());
        }
    }

    /** Java copies a string at one go, but a part of one character by character. */
    private void append(String text, int from, int to) {
        markup.append(text.substring(from, to)); // No copy where the part is the whole.
    }

    /** Keeps what follows on the line of the word before it, if nothing but a blank parts them. */
    void stayWithWordBefore() {
        endTag();
        int last = markup.length() - 1;
        if (last > lineStart && markup.charAt(last) == ' ') {
            markup.setCharAt(last, NO_BREAK_SPACE);
        }
    }

    /** Ends the line if anything stands in it. */
    void line() {
        endTag();
        if (markup.length() > lineStart) {
            endLine();
        }
    }

    /** The length of the markup since the last cut. */
    int length() {
        endTag();
        return markup.length();
    }

    /** The markup since the last cut; elements that are open stay so. */
    String cut() {
        endTag();
        String cut = markup.toString();
        markup.setLength(0);
        lineStart = 0;
        isLineBlank = true;
        isAfterEmptyLine = false;
        return cut;
    }

    private void beginTag(String element, String end) {
        endTag();
        markup.append('<').append(element);
        tagEnd = end;
        isLineBlank = false;
    }

    private void endTag() {
        markup.append(tagEnd);
        tagEnd = "";
    }

    private void escapeLines(String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            escapeInLine(text, from, end);
            endLine();
            from = end + 1;
        }
        escapeInLine(text, from, text.length());
    }

    private void escapeInLine(String text, int from, int to) {
        int start = from;
        if (isLineBlank && !isPreformatted) {
            start = skipBlanks(text, from, to);
        }
        if (start < to) {
            isLineBlank = false;
            escape(text, start, to);
        }
    }

    /** Leaves out the spaces at the beginning of a line. Tabs are kept. */
    private int skipBlanks(String text, int from, int to) {
        int start = from;
        while (start < to && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            if (text.charAt(start) == '\t') {
                markup.append('\t');
            }
            start++;
        }
        return start;
    }

    private void endLine() {
        boolean isEmpty = markup.length() == lineStart && !isPreformatted;
        if (!isEmpty || !isAfterEmptyLine) {
            markup.append('\n');
        }
        isAfterEmptyLine = isEmpty;
        lineStart = markup.length();
        isLineBlank = true;
    }

    /** Writes what HTML takes in text and in double quotes alike (WHATWG HTML, section 13.1). */
    private void escape(String text, int from, int to) {
        int written = from;
        for (int i = from; i < to; i++) {
            String reference = reference(text.charAt(i));
            if (reference != null) {
                append(text, written, i);
                markup.append(reference);
                written = i + 1;
            }
        }
        append(text, written, to);
    }

    /** The reference to a character that HTML does not take as it stands, or null. */
    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}

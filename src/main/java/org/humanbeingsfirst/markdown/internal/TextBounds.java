package org.humanbeingsfirst.markdown.internal;

import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;

/**
 * Refuses text that no editor wrote before it reaches the parser. Flexmark needs time quadratic in
 * the markup of a paragraph, and one level of the call stack for every nested block: with these
 * bounds a body of any size is read in time linear in its length.
 */
public final class TextBounds {

    /** Characters in a line. A page of print has about 3,000. */
    public static final int LONGEST_LINE = 20_000;

    /** Characters without an empty line between. */
    static final int LONGEST_PARAGRAPH = 100_000;

    /** Brackets, asterisks and other marks without an empty line between. */
    static final int MOST_MARKS = 5_000;

    /** Columns of indentation and block marks ({@code >}, {@code -}) before the words of a line. */
    static final int DEEPEST_INDENT = 200;

    private static final AsciiSet MARKS = AsciiSet.of("[]<&`*_!@\\");

    /** What nests a line: white space, and the marks of block quotes, lists and headings. */
    private static final AsciiSet INDENT = AsciiSet.of(" \t>-*+_=.)0123456789");

    private static final int TAB = 4;
    private static final String RULE = "markdown-unreadable";

    private TextBounds() {}

    /**
     * Checks a body.
     *
     * @param bodyStart offset at which it begins
     * @throws UnreadableInputException rule {@code markdown-unreadable}, with the line
     */
    public static void check(ContentFile file, int bodyStart) {
        String text = file.text();
        int paragraph = bodyStart;
        int counted = bodyStart;
        int marks = 0;
        for (int line = file.at(bodyStart).line(); line <= file.lineCount(); line++) {
            int start = file.startOfLine(line);
            int end = file.endOfLine(line);
            if (end - start > LONGEST_LINE) {
                throw refusal(
                        file,
                        line,
                        "line has " + (end - start) + " characters",
                        "break it into paragraphs: a line may have " + LONGEST_LINE);
            }
            if (isBlank(text, start, end)) {
                paragraph = end + 1;
                counted = paragraph;
                marks = 0;
                continue;
            }
            if (isTooDeep(text, start, end)) {
                throw refusal(
                        file,
                        line,
                        "line begins with more than " + DEEPEST_INDENT + " spaces and marks",
                        "take out the spaces, > and - that nest this line so deeply");
            }
            int length = end + 1 - paragraph;
            if (length > MOST_MARKS) { // Fewer characters cannot hold more marks.
                marks += marks(text, counted, end);
                counted = end;
            }
            if (length > LONGEST_PARAGRAPH || marks > MOST_MARKS) {
                throw refusal(
                        file,
                        line,
                        length > LONGEST_PARAGRAPH
                                ? "paragraph has more than " + LONGEST_PARAGRAPH + " characters"
                                : "paragraph has more than " + MOST_MARKS + " brackets and marks",
                        "put an empty line where a paragraph, list or table ends");
            }
        }
    }

    /** The refusal of a body whose words nest too deeply, at a place. */
    public static UnreadableInputException tooDeep(ContentFile file, int offset) {
        return refusal(
                file,
                file.at(offset).line(),
                "lists, quotations or emphasis nest more than " + TreeDepth.DEEPEST + " levels",
                "take out marks that nest one thing in another");
    }

    /** The refusal of a paragraph that Flexmark's regular expressions cannot hold. */
    public static UnreadableInputException tooLong(ContentFile file, int line) {
        return refusal(
                file,
                line,
                "paragraph holds a bracket, tag or title that is too long to read",
                "close it earlier, or break the paragraph");
    }

    private static UnreadableInputException refusal(
            ContentFile file, int line, String message, String hint) {
        Location place = new Location(file.path(), line, 1);
        return new UnreadableInputException(RULE, place, message, file.line(line), hint);
    }

    private static boolean isBlank(String text, int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i == to;
    }

    private static boolean isTooDeep(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to && INDENT.contains(text.charAt(i)); i++) {
            columns += text.charAt(i) == '\t' ? TAB : 1;
        }
        return columns > DEEPEST_INDENT;
    }

    private static int marks(String text, int from, int to) {
        int marks = 0;
        for (int i = MARKS.firstIn(text, from, to); i < to; i = MARKS.firstIn(text, i + 1, to)) {
            marks++;
        }
        return marks;
    }
}

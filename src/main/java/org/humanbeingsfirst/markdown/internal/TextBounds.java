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
        int paragraph = 0;
        int marks = 0;
        int firstUncounted = 0;
        for (int line = file.at(bodyStart).line(); line <= file.lineCount(); line++) {
            String text = file.line(line);
            if (text.length() > LONGEST_LINE) {
                throw refusal(
                        file,
                        line,
                        "line has " + text.length() + " characters",
                        "break it into paragraphs: a line may have " + LONGEST_LINE);
            }
            if (text.isBlank()) {
                paragraph = 0;
                continue;
            }
            if (indent(text) > DEEPEST_INDENT) {
                throw refusal(
                        file,
                        line,
                        "line begins with more than " + DEEPEST_INDENT + " spaces and marks",
                        "take out the spaces, > and - that nest this line so deeply");
            }
            if (paragraph == 0) {
                firstUncounted = line;
                marks = 0;
            }
            paragraph += text.length() + 1;
            // Nearly every paragraph is too short to have too many marks.
            if (paragraph > MOST_MARKS) {
                while (firstUncounted <= line) {
                    marks += marks(file.line(firstUncounted++));
                }
            }
            if (paragraph > LONGEST_PARAGRAPH || marks > MOST_MARKS) {
                throw refusal(
                        file,
                        line,
                        paragraph > LONGEST_PARAGRAPH
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

    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && columns <= DEEPEST_INDENT; i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                columns += TAB;
            } else if (" >-*+_=.)".indexOf(c) >= 0 || c >= '0' && c <= '9') {
                columns++;
            } else {
                return columns;
            }
        }
        return columns;
    }

    private static int marks(String line) {
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            if (MARKS.contains(line.charAt(i))) {
                marks++;
            }
        }
        return marks;
    }
}

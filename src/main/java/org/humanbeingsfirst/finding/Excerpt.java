package org.humanbeingsfirst.finding;

import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;

/**
 * The line a finding is about.
 *
 * @param text the line as it stands in the file; a line of more than 160 characters is cut to a
 *     stretch round the column, with {@code …} where words are left out
 * @param column 1-based column of the caret under {@code text}, in UTF-16 units; 0 for no caret
 * @param note words beside the caret, or an empty string
 */
public record Excerpt(String text, int column, String note) {

    /** No excerpt. */
    public static final Excerpt NONE = new Excerpt("", 0, "");

    private static final int LONGEST = 160;
    private static final String CUT = "…";

    /** The line at a place, with a caret under the column; {@link #NONE} for a whole file. */
    public static Excerpt of(ContentFile file, Location place) {
        if (place.line() < 1 || place.line() > file.lineCount()) {
            return NONE;
        }
        // Cut out of the file's text: a line of 5 MB is not copied for each finding in it.
        return around(
                file.text(),
                file.startOfLine(place.line()),
                file.endOfLine(place.line()),
                place.column());
    }

    /**
     * A line with a caret under a column.
     *
     * @param line the whole line
     * @param column 1-based; 0 or a column beyond the line for no caret
     */
    public static Excerpt of(String line, int column) {
        return around(line, 0, line.length(), column);
    }

    private static Excerpt around(String text, int lineStart, int lineEnd, int column) {
        int length = lineEnd - lineStart;
        // One past the last character is the place of something missing at the end of the line.
        int caret = column > length + 1 ? 0 : column;
        if (length <= LONGEST) {
            return new Excerpt(text.substring(lineStart, lineEnd), caret, "");
        }
        int from = Math.max(0, Math.min(caret - LONGEST / 2, length - LONGEST));
        int to = from + LONGEST;
        int first = from == 0 ? 0 : wholeCharacter(text, lineStart, from + CUT.length());
        int last = to == length ? length : wholeCharacter(text, lineStart, to - CUT.length());
        String shown =
                (from == 0 ? "" : CUT)
                        + text.substring(lineStart + first, lineStart + last)
                        + (to == length ? "" : CUT);
        int shownBefore = from == 0 ? 0 : CUT.length();
        return new Excerpt(shown, caret == 0 ? 0 : caret - first + shownBefore, "");
    }

    /** Moves an index off the second half of a surrogate pair. */
    private static int wholeCharacter(String text, int lineStart, int index) {
        return Character.isLowSurrogate(text.charAt(lineStart + index)) ? index - 1 : index;
    }
}

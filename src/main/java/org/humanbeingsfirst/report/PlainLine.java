package org.humanbeingsfirst.report;

/** Makes text from files safe and steady on a terminal: one line, no control characters. */
final class PlainLine {

    private PlainLine() {}

    /**
     * The text with every character that could move the cursor, colour the screen or reverse the
     * reading direction replaced by {@code ·}; its length stays. Tabs stay too.
     */
    static String of(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            if (isUnsafe(text.charAt(i))) {
                if (safe == null) {
                    safe = new StringBuilder(text);
                }
                safe.setCharAt(i, '·');
            }
        }
        return safe == null ? text : safe.toString();
    }

    private static boolean isUnsafe(char c) {
        return c != '\t' && Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }

    /**
     * Blank space as wide as the beginning of a line: tabs are copied, wide characters take two
     * columns, combining marks none.
     *
     * @param line the line
     * @param end index at which the beginning ends
     */
    static String blankAsWideAs(String line, int end) {
        StringBuilder blank = new StringBuilder();
        int stop = Math.min(end, line.length());
        for (int i = 0; i < stop; ) {
            int character = line.codePointAt(i);
            if (character == '\t') {
                blank.append('\t');
            } else {
                blank.append(" ".repeat(width(character)));
            }
            i += Character.charCount(character);
        }
        return blank.toString();
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /** The blocks that Unicode's East Asian Width (UAX 11) calls wide, and emoji. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F
                || c >= 0x1F680 && c <= 0x1F6FF
                || c >= 0x1F900 && c <= 0x1F9FF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}

package org.humanbeingsfirst.citation;

/**
 * An item id as it stands in a text: {@code @doe-1999}, {@code -@doe-1999} or {@code
 * @{https://example.org/x}}.
 *
 * @param id the id without {@code @} and braces
 * @param start index of the {@code @}
 * @param end index after the id
 * @param suppressAuthor true if a hyphen that belongs to the citation stands before the {@code @}
 */
record ItemKey(String id, int start, int end, boolean suppressAuthor) {

    private static final String INNER_PUNCTUATION = ":.#$%&-+?<>~/";

    /** Deeper braces are no id: this keeps reading linear when a text opens braces without end. */
    private static final int DEEPEST_BRACES = 4;

    /** Where the citation of this item begins: at the hyphen, if it has one. */
    int outerStart() {
        return suppressAuthor ? start - 1 : start;
    }

    /**
     * Reads the id at an {@code @}, or returns null if what stands there is none: an e-mail address,
     * an escaped {@code \@}, or an {@code @} without an id behind it.
     */
    static ItemKey at(CharSequence text, int at) {
        if (follows(text, at)) {
            return null;
        }
        boolean hyphen = at > 0 && text.charAt(at - 1) == '-' && !follows(text, at - 1);
        int start = at + 1;
        if (start < text.length() && text.charAt(start) == '{') {
            int close = closingBrace(text, start);
            return close <= start + 1
                    ? null
                    : new ItemKey(
                            text.subSequence(start + 1, close).toString(), at, close + 1, hyphen);
        }
        int end = plainEnd(text, start);
        return end == start
                ? null
                : new ItemKey(text.subSequence(start, end).toString(), at, end, hyphen);
    }

    /** True if what stands before an index makes it no beginning of a citation. */
    private static boolean follows(CharSequence text, int index) {
        if (index == 0) {
            return false;
        }
        int before = Character.codePointBefore(text, index);
        return isAlphanumeric(before) || before == '`' || isEscaped(text, index);
    }

    /** True if an odd number of backslashes stands before an index. */
    static boolean isEscaped(CharSequence text, int index) {
        int i = index;
        while (i > 0 && text.charAt(i - 1) == '\\') {
            i--;
        }
        return (index - i) % 2 == 1;
    }

    /**
     * The end of an id without braces: it starts with a letter, digit or underscore; punctuation is
     * part of it only singly and between such characters, or before the second slash of {@code ://}.
     */
    private static int plainEnd(CharSequence text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = Character.codePointAt(text, i);
            if (isKeyCharacter(c)) {
                i += Character.charCount(c);
            } else if (i > start && INNER_PUNCTUATION.indexOf(c) >= 0 && continues(text, i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean continues(CharSequence text, int punctuation) {
        int next = punctuation + 1;
        if (next >= text.length()) {
            return false;
        }
        char c = text.charAt(punctuation);
        return isKeyCharacter(Character.codePointAt(text, next))
                || (c == ':' || c == '/') && text.charAt(next) == '/';
    }

    private static int closingBrace(CharSequence text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Spaces.isSpace(c)) {
                return -1;
            }
            if (c == '{' && ++depth > DEEPEST_BRACES) {
                return -1;
            }
            if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isKeyCharacter(int codePoint) {
        return codePoint == '_' || isAlphanumeric(codePoint);
    }

    private static boolean isAlphanumeric(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}

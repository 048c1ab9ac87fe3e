package org.humanbeingsfirst.terminology;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number or a percent sign of a text.
 *
 * @param start index of its first character
 * @param end index after its last
 * @param normal how it is compared: small letters; numbers without separators
 * @param isThousands true for a number of five digits or more, or one whose thousands are parted
 * @param isJoined true if nothing but spaces, hyphens and dashes part it from the token before
 */
record Token(int start, int end, String normal, boolean isThousands, boolean isJoined) {

    private static final int DIGITS_IN_GROUP = 3;
    private static final int DIGITS_OF_THOUSANDS = 5;

    /** The tokens of a text, in order, in one pass. */
    static List<Token> of(CharSequence text) {
        List<Token> tokens = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isDigit(c)) {
                end = endOfNumber(text, i);
            } else if (Character.isLetter(c)) {
                end = endOfWord(text, i);
            } else if (c != '%') {
                i++;
                continue;
            }
            tokens.add(of(text, i, end, isJoined(text, behind, i)));
            behind = end;
            i = end;
        }
        return tokens;
    }

    private static Token of(CharSequence text, int start, int end, boolean isJoined) {
        boolean isNumber = Character.isDigit(text.charAt(start));
        StringBuilder normal = new StringBuilder(end - start);
        int separators = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean parts = isNumber && isSeparator(text, i);
            if (parts) {
                separators++;
            } else {
                normal.append(c == '’' ? '\'' : Character.toLowerCase(c));
            }
        }
        boolean isThousands =
                isNumber
                        && (separators > 0 || normal.length() >= DIGITS_OF_THOUSANDS)
                        && normal.chars().allMatch(Character::isDigit);
        return new Token(start, end, normal.toString(), isThousands, isJoined);
    }

    boolean isNumber() {
        return Character.isDigit(normal.charAt(0));
    }

    /** The end of {@code 55,000}, {@code 2.4} or {@code 1980s}. */
    private static int endOfNumber(CharSequence text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean isPoint =
                    (c == '.' || c == ',')
                            && i + 1 < text.length()
                            && Character.isDigit(text.charAt(i + 1));
            if (!Character.isLetterOrDigit(c) && !isPoint && !isSeparator(text, i)) {
                break;
            }
            i++;
        }
        return i;
    }

    /**
     * True for a comma or a space between groups of digits: one to three before it and just three
     * behind it, so that a year and the number after it stay two.
     */
    private static boolean isSeparator(CharSequence text, int index) {
        return (text.charAt(index) == ',' || Character.isSpaceChar(text.charAt(index)))
                && digitsBehind(text, index + 1) == DIGITS_IN_GROUP
                && digitsBefore(text, index) <= DIGITS_IN_GROUP;
    }

    /** How many digits begin at an index, counted to four. */
    private static int digitsBehind(CharSequence text, int index) {
        int end = index;
        while (end < text.length()
                && end - index <= DIGITS_IN_GROUP
                && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - index;
    }

    /** How many digits end at an index, counted to four. */
    private static int digitsBefore(CharSequence text, int index) {
        int start = index;
        while (start > 0
                && index - start <= DIGITS_IN_GROUP
                && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return index - start;
    }

    private static int endOfWord(CharSequence text, int start) {
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean isApostrophe =
                    (c == '\'' || c == '’')
                            && i + 1 < text.length()
                            && Character.isLetter(text.charAt(i + 1));
            if (!Character.isLetterOrDigit(c)
                    && !isApostrophe
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isJoined(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.DASH_PUNCTUATION
                    && c != '_') {
                return false;
            }
        }
        return true;
    }
}

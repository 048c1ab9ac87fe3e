package org.humanbeingsfirst.quotation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The words and marks of a text, with everything left out that may differ typographically: quotation
 * marks, white space, the length of dashes, the form of an ellipsis, soft hyphens, ligatures, and how
 * accents are encoded (Unicode NFC). Superscripts and fractions are not folded as NFKC would: that
 * makes 102 of 10².
 */
final class Tokens {

    private static final String QUOTATION_MARKS = "\"“”„‟«»‹›'‘’‚‛`´＂〝〞「」『』";
    private static final String APOSTROPHES = "'’ʼ‘";
    private static final String DASHES = "-‐‑‒–—―−";
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

    private static final int ASCII_END = 0x80;

    private final String text;
    private String[] keys = new String[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    /** The words and marks of a text. */
    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens;
    }

    /** The text as given, which {@link #start} and {@link #end} point into. */
    String text() {
        return text;
    }

    int size() {
        return size;
    }

    /** A word or mark as it is compared. */
    String key(int index) {
        return keys[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The index of the first that begins at an offset of the text or after it. */
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** A word as it is compared. */
    private static String fold(String word) {
        if (isAscii(word)) {
            return word;
        }
        String visible = INVISIBLE.matcher(word).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        return LIGATURE.matcher(composed)
                .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC))
                .replaceAll("[’ʼ‘]", "'");
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (isWordCharacter(c)) {
                int end = wordEnd(i);
                add(fold(text.substring(i, end)), i, end);
                i = end;
            } else if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT
                    || QUOTATION_MARKS.indexOf(c) >= 0) {
                i += length;
            } else if (DASHES.indexOf(c) >= 0) {
                int end = i + 1;
                while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(Vocabulary.DASH, i, end);
                i = end;
            } else {
                int dots = ellipsisEnd(i);
                int end = dots > i ? dots : i + length;
                add(dots > i ? Vocabulary.ELLIPSIS : text.substring(i, end), i, end);
                i = end;
            }
        }
    }

    private void add(String key, int start, int end) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        keys[size] = key;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private static boolean isWordCharacter(int c) {
        if (c < ASCII_END) {
            return isAsciiWordCharacter(c);
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.OTHER_NUMBER
                || type == Character.LETTER_NUMBER;
    }

    private static boolean isAsciiWordCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Apostrophes belong to a word between letters, full stops and commas to a number. */
    private int wordEnd(int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isWordCharacter(c) && Character.getType(c) != Character.FORMAT && !joins(i)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private boolean joins(int index) {
        if (index == 0 || index + 1 >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index + 1);
        char c = text.charAt(index);
        return APOSTROPHES.indexOf(c) >= 0
                        && Character.isLetterOrDigit(before)
                        && Character.isLetterOrDigit(after)
                || (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(after);
    }

    /** The end of "…", "..." or ". . ." at an index, or the index if none stands there. */
    private int ellipsisEnd(int start) {
        if (text.charAt(start) == '…') {
            return start + 1;
        }
        int dots = 0;
        int i = start;
        while (dots < 3 && i < text.length() && text.charAt(i) == '.') {
            dots++;
            i++;
            if (dots < 3 && i < text.length() && isBlank(text.charAt(i))) {
                i++;
            }
        }
        return dots == 3 ? i : start;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

package org.humanbeingsfirst.markdown.internal;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Counts words as readers do, not as spaces do. */
public final class WordCount {

    /** Scripts that put no space between words. */
    private static final Set<UnicodeScript> UNSPACED =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.KHMER,
                    UnicodeScript.LAO,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.THAI);

    /** A rough length of a word in those scripts, so that a quotation in Thai is not one word. */
    private static final int UNSPACED_WORD = 3;

    private static final AsciiSet ALPHANUMERIC =
            AsciiSet.of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static final String JOINERS = "’\u2010\u2011\u00AD\u2060";
    private static final AsciiSet ASCII_JOINERS = AsciiSet.of("-'.,");
    private static final int ASCII = 0x80;

    private WordCount() {}

    /**
     * The number of words: runs of letters and digits, joined by hyphen, apostrophe, point or comma
     * within ({@code re-victimised}, {@code victim’s}, {@code 55,000}) or by a soft hyphen. A dash
     * parts words, also without spaces. In scripts without spaces every three letters are a word.
     */
    public static int of(String text) {
        return of(text.toCharArray(), text.length());
    }

    /** The number of words among the first characters of an array. */
    static int of(char[] text, int length) {
        int words = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = 0; i < length; ) {
            char first = text[i];
            if (first < ASCII && ALPHANUMERIC.contains(first)) {
                words += inWord ? 0 : 1;
                inWord = true;
                i++;
                continue; // So it is with nearly all, or with a space: to ask no more saves most of
                // the time.
            }
            if (first == ' ') {
                inWord = false;
                unspaced = 0;
                i++;
                continue;
            }
            int c = Character.codePointAt(text, i, length);
            int next = i + Character.charCount(c);
            if (isWordPart(c)) {
                if (isUnspaced(c)) {
                    words += unspaced++ % UNSPACED_WORD == 0 ? 1 : 0;
                } else if (!inWord) {
                    words++;
                }
                inWord = true;
            } else {
                inWord = inWord && joins(c) && next < length && isWordPart(text[next]);
                unspaced = inWord ? unspaced : 0;
            }
            i = next;
        }
        return words;
    }

    private static boolean isWordPart(int c) {
        if (c < ASCII) {
            return ALPHANUMERIC.contains((char) c);
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isUnspaced(int c) {
        return c > 0x0DFF && UNSPACED.contains(UnicodeScript.of(c));
    }

    private static boolean joins(int c) {
        return c < ASCII ? ASCII_JOINERS.contains((char) c) : JOINERS.indexOf(c) >= 0;
    }
}

package org.humanbeingsfirst.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A SimHash (Charikar 2002) of a text: 64 bits of which texts with most of their words in common share
 * most. Taken of every three words in a row, so that the order of words counts.
 */
final class TextSketch {

    /** Fewer words say too little of a page. */
    static final int FEWEST_WORDS = 30;

    /**
     * From here on a text is taken for another one, of 64 bits. Texts without anything in common
     * differ in 32, give or take 4.
     */
    static final int OTHER_TEXT = 24;

    /** From here on a text has changed so much that, with another title, it is another one. */
    static final int CHANGED_TEXT = 18;

    private static final int IN_A_ROW = 3;

    private TextSketch() {}

    /** The words of a text, lower case: letters and digits without anything between them. */
    record Words(List<String> words) {

        static Words in(String text) {
            List<String> words = new ArrayList<>();
            int begin = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean isWord = i < text.length() && isWordPart(text.charAt(i));
                if (isWord && begin < 0) {
                    begin = i;
                } else if (!isWord && begin >= 0) {
                    words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
                    begin = -1;
                }
            }
            return new Words(words);
        }

        private static boolean isWordPart(char c) {
            return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
        }

        int count() {
            return words.size();
        }
    }

    /** The sketch of a text; empty if it has too few words. */
    static OptionalLong of(Words text) {
        List<String> words = text.words();
        if (words.size() < FEWEST_WORDS) {
            return OptionalLong.empty();
        }
        int[] votes = new int[Long.SIZE];
        for (int i = 0; i + IN_A_ROW <= words.size(); i++) {
            long hash = hash(words.subList(i, i + IN_A_ROW));
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long sketch = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            if (votes[bit] > 0) {
                sketch |= 1L << bit;
            }
        }
        return OptionalLong.of(sketch);
    }

    /**
     * FNV-1a of 64 bits, mixed as MurmurHash3 ends, so that every bit depends on every letter. Never
     * to be changed: sketches are kept for years.
     */
    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }

    /** In how many of 64 bits two sketches differ. */
    static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }
}

package org.humanbeingsfirst.quotation;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/** Compares a stretch of a source with a quotation word by word, for people to read. */
final class WordDiff {

    private static final int LONGEST_WORD = 80;

    /** A word as people see it, with the marks that touch it; equal if it differs typographically. */
    private static final class Shown {
        private final String text;
        private final int[] key;

        Shown(String text, int[] key) {
            this.text =
                    text.length() <= LONGEST_WORD ? text : text.substring(0, LONGEST_WORD) + "…";
            this.key = key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shown shown && Arrays.equals(key, shown.key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.hashCode(key));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private WordDiff() {}

    /**
     * The changes from a stretch of a source to a quotation, in reading order.
     *
     * @param from index of the first word of the stretch
     * @param to index after its last word
     * @param mostWords so many words of the quotation are compared at most
     */
    static List<WordChange> between(Words source, int from, int to, Words quoted, int mostWords) {
        List<Shown> read = shown(source, from, to);
        List<Shown> written = shown(quoted, 0, Math.min(quoted.size(), mostWords));
        List<WordChange> changes = new ArrayList<>();
        int next = 0;
        for (AbstractDelta<Shown> delta :
                DiffUtils.diff(read, written, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            List<Shown> lost = delta.getSource().getLines();
            List<Shown> added = delta.getTarget().getLines();
            same(read.subList(next, delta.getSource().getPosition()), changes);
            WordChange.Kind kind =
                    lost.isEmpty()
                            ? WordChange.Kind.ADDED
                            : added.isEmpty() ? WordChange.Kind.LOST : WordChange.Kind.REPLACED;
            changes.add(new WordChange(kind, joined(lost), joined(added)));
            next = delta.getSource().getPosition() + lost.size();
        }
        same(read.subList(next, read.size()), changes);
        return changes;
    }

    private static void same(List<Shown> words, List<WordChange> changes) {
        if (!words.isEmpty()) {
            String text = joined(words);
            changes.add(new WordChange(WordChange.Kind.SAME, text, text));
        }
    }

    private static String joined(List<Shown> words) {
        StringJoiner joined = new StringJoiner(" ");
        words.forEach(word -> joined.add(word.toString()));
        return joined.toString();
    }

    /** Groups words and marks that stand together without a space. */
    private static List<Shown> shown(Words words, int from, int to) {
        List<Shown> shown = new ArrayList<>();
        int i = from;
        while (i < to) {
            int start = wordStart(words.text(), words.start(i));
            int end = wordEnd(words.text(), words.end(i));
            int next = i + 1;
            while (next < words.size() && words.start(next) < end) {
                next++;
            }
            int first = i;
            while (first > 0 && words.start(first - 1) >= start) {
                first--;
            }
            shown.add(new Shown(words.text().substring(start, end), words.ids(first, next)));
            i = next;
        }
        return shown;
    }

    private static int wordStart(String text, int at) {
        int i = at;
        while (i > 0 && !isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int wordEnd(String text, int at) {
        int i = at;
        while (i < text.length() && !isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

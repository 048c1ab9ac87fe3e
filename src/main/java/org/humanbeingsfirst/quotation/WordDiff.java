package org.humanbeingsfirst.quotation;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

        /** This word, equal to another if only the case of their first letters differs. */
        Shown asIn(Shown other, Vocabulary vocabulary) {
            int[] adapted = key.clone();
            if (vocabulary.isSameButFirstCase(key[0], other.key[0])) {
                adapted[0] = other.key[0];
            }
            return new Shown(text, adapted);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shown shown && Arrays.equals(key, shown.key);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(key);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private WordDiff() {}

    /**
     * The changes from a stretch of a source to a quotation, in reading order. The case of the first
     * letter and a comma or full stop at the end are no change.
     *
     * @param from index of the first word of the stretch
     * @param to index after its last word
     * @param mostWords so many words of the quotation are compared at most
     */
    static List<WordChange> between(
            Words source, int from, int to, Words quoted, int mostWords, Vocabulary vocabulary) {
        List<Shown> read = shown(source, from, to, vocabulary);
        List<Shown> written = shown(quoted, 0, Math.min(quoted.size(), mostWords), vocabulary);
        if (!read.isEmpty() && !written.isEmpty()) {
            written.set(0, written.get(0).asIn(read.get(0), vocabulary));
        }
        List<WordChange> changes = new ArrayList<>();
        int nextRead = 0;
        int nextWritten = 0;
        List<AbstractDelta<Shown>> deltas =
                DiffUtils.diff(read, written, new MyersDiffWithLinearSpace<>()).getDeltas();
        for (int i = 0; i < deltas.size(); i++) {
            int lostFrom = deltas.get(i).getSource().getPosition();
            int addedFrom = deltas.get(i).getTarget().getPosition();
            same(read.subList(nextRead, lostFrom), changes);
            nextRead = endOf(deltas.get(i).getSource());
            nextWritten = endOf(deltas.get(i).getTarget());
            // A word replaced comes as one lost and one added with nothing between.
            while (i + 1 < deltas.size()
                    && deltas.get(i + 1).getSource().getPosition() == nextRead
                    && deltas.get(i + 1).getTarget().getPosition() == nextWritten) {
                i++;
                nextRead = endOf(deltas.get(i).getSource());
                nextWritten = endOf(deltas.get(i).getTarget());
            }
            changes.add(
                    change(
                            read.subList(lostFrom, nextRead),
                            written.subList(addedFrom, nextWritten)));
        }
        same(read.subList(nextRead, read.size()), changes);
        return changes;
    }

    private static int endOf(Chunk<Shown> chunk) {
        return chunk.getPosition() + chunk.size();
    }

    private static WordChange change(List<Shown> lost, List<Shown> added) {
        WordChange.Kind kind =
                lost.isEmpty()
                        ? WordChange.Kind.ADDED
                        : added.isEmpty() ? WordChange.Kind.LOST : WordChange.Kind.REPLACED;
        return new WordChange(kind, joined(lost), joined(added));
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
    private static List<Shown> shown(Words words, int from, int to, Vocabulary vocabulary) {
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
            int last = next;
            while (next >= to && last > first + 1 && isPoint(words.id(last - 1), vocabulary)) {
                last--;
            }
            shown.add(new Shown(words.text().substring(start, end), words.ids(first, last)));
            i = next;
        }
        return shown;
    }

    private static boolean isPoint(int id, Vocabulary vocabulary) {
        return vocabulary.key(id).equals(".") || vocabulary.key(id).equals(",");
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

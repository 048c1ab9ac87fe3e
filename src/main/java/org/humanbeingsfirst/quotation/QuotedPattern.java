package org.humanbeingsfirst.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a quotation demands of its source: stretches of text that must stand there in order, and
 * between them the changes that its writer marked.
 *
 * @param chunks the stretches between marked omissions {@code […]}, none of them empty
 * @param words the words of the quotation in order, without insertions; {@link #OMISSION} for each
 *     omission
 */
record QuotedPattern(List<Chunk> chunks, int[] words) {

    /** Stands in {@link #words} where something was left out. */
    static final int OMISSION = -1;

    private static final int LONGEST_BRACKET = 40;

    /**
     * A stretch that stands in the source without a gap.
     *
     * @param pieces its parts in order
     * @param pointDropped true if a comma or full stop at its end was left out of the demand, as
     *     typography puts these where the source has none
     */
    record Chunk(List<Piece> pieces, boolean pointDropped) {}

    /** A part of a chunk. */
    sealed interface Piece {}

    /** Words and marks that stand in the source as they are. */
    record Run(int[] ids) implements Piece {}

    /** A word whose first letter may be of the other case. */
    record FirstCase(int id) implements Piece {}

    /** A word whose ending was changed, as in {@code victim[s]}: the source's word begins so. */
    record Stem(String start) implements Piece {}

    /** Words in brackets, which may stand for words of the source. */
    record Insertion(int[] words) implements Piece {}

    /** True if there is not one word that could be looked up. */
    boolean isWordless() {
        return Arrays.stream(words).allMatch(word -> word == OMISSION);
    }

    /** Number of marked changes. */
    int changes() {
        return chunks.stream().mapToInt(chunk -> chunk.pieces().size()).sum();
    }

    static QuotedPattern of(Words quoted, Vocabulary vocabulary) {
        return new Reader(quoted, vocabulary).read();
    }

    private static final class Reader {
        private final Words quoted;
        private final Vocabulary vocabulary;
        private final int open;
        private final int close;
        private final int ellipsis;
        private final int point;
        private final int comma;
        private final List<Chunk> chunks = new ArrayList<>();
        private List<Piece> pieces = new ArrayList<>();
        private int[] run = new int[16];
        private int runSize;
        private int[] words;
        private int wordCount;
        private boolean chunkHasWord;

        Reader(Words quoted, Vocabulary vocabulary) {
            this.quoted = quoted;
            this.vocabulary = vocabulary;
            this.open = vocabulary.id("[");
            this.close = vocabulary.id("]");
            this.ellipsis = vocabulary.id(Vocabulary.ELLIPSIS);
            this.point = vocabulary.id(".");
            this.comma = vocabulary.id(",");
            this.words = new int[quoted.size()];
        }

        QuotedPattern read() {
            int i = 0;
            while (i < quoted.size()) {
                int end = quoted.id(i) == open ? closing(i) : -1;
                i = end < 0 ? literal(i) : bracket(i, end);
            }
            endChunk();
            return new QuotedPattern(List.copyOf(chunks), Arrays.copyOf(words, wordCount));
        }

        /** The index of the bracket that closes, or -1 if the brackets are no mark of a change. */
        private int closing(int start) {
            int last = Math.min(quoted.size(), start + LONGEST_BRACKET);
            for (int i = start + 1; i < last; i++) {
                if (quoted.id(i) == open) {
                    return -1;
                }
                if (quoted.id(i) == close) {
                    return i == start + 1 ? -1 : i;
                }
            }
            return -1;
        }

        private int literal(int i) {
            int id = quoted.id(i);
            if (vocabulary.isWord(id)) {
                words[wordCount++] = id;
            }
            if (vocabulary.isWord(id) && !chunkHasWord) {
                endRun();
                pieces.add(new FirstCase(id));
                chunkHasWord = true;
            } else {
                append(id);
            }
            return i + 1;
        }

        /** Reads brackets from {@code start} to {@code end}; returns the index after them. */
        private int bracket(int start, int end) {
            if (isOmission(start + 1, end)) {
                endChunk();
                words[wordCount++] = OMISSION;
                return end + 1;
            }
            boolean endsWord =
                    start > 0
                            && quoted.end(start - 1) == quoted.start(start)
                            && vocabulary.isWord(quoted.id(start - 1));
            boolean beginsWord =
                    end + 1 < quoted.size()
                            && quoted.end(end) == quoted.start(end + 1)
                            && vocabulary.isWord(quoted.id(end + 1));
            if (beginsWord) {
                return endsWord || end > start + 2 ? literal(start) : firstLetter(start, end);
            }
            if (endsWord) {
                return turnsWord(start + 1, end) ? literal(start) : stem(start, end);
            }
            endRun();
            int[] inserted =
                    Arrays.stream(quoted.ids(start + 1, end)).filter(vocabulary::isWord).toArray();
            pieces.add(new Insertion(inserted));
            return end + 1;
        }

        private boolean isOmission(int from, int to) {
            for (int i = from; i < to; i++) {
                if (quoted.id(i) != ellipsis && quoted.id(i) != point) {
                    return false;
                }
            }
            return quoted.id(from) == ellipsis;
        }

        /** {@code can[not]}, {@code use[less]}: no ending but a denial. */
        private boolean turnsWord(int from, int to) {
            return Arrays.stream(quoted.ids(from, to))
                    .anyMatch(
                            word ->
                                    vocabulary.isNegation(word)
                                            || vocabulary.endsInLess(word)
                                            || vocabulary.key(word).matches("n?'?t"));
        }

        /** {@code [T]he}: one letter in brackets that begins a word changes only its case. */
        private int firstLetter(int start, int end) {
            String letter = vocabulary.key(quoted.id(start + 1));
            if (letter.length() > 1) {
                return literal(start);
            }
            int id = vocabulary.id(letter + vocabulary.key(quoted.id(end + 1)));
            words[wordCount++] = id;
            endRun();
            pieces.add(new FirstCase(id));
            chunkHasWord = true;
            return end + 2;
        }

        /** {@code victim[s]}: takes back the word that was read and demands only its beginning. */
        private int stem(int start, int end) {
            if (runSize > 0) {
                runSize--;
                endRun();
            } else {
                pieces.remove(pieces.size() - 1);
            }
            pieces.add(new Stem(vocabulary.key(quoted.id(start - 1))));
            return end + 1;
        }

        private void append(int id) {
            if (runSize == run.length) {
                run = Arrays.copyOf(run, runSize * 2);
            }
            run[runSize++] = id;
        }

        private void endRun() {
            if (runSize > 0) {
                pieces.add(new Run(Arrays.copyOf(run, runSize)));
                runSize = 0;
            }
        }

        private void endChunk() {
            boolean dropped = false;
            while (runSize > 0 && (run[runSize - 1] == point || run[runSize - 1] == comma)) {
                runSize--;
                dropped = true;
            }
            endRun();
            if (!pieces.isEmpty()) {
                chunks.add(new Chunk(List.copyOf(pieces), dropped));
            }
            pieces = new ArrayList<>();
            chunkHasWord = false;
        }
    }
}

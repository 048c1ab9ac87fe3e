package org.humanbeingsfirst.quotation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The stretch of a source that is most like a quotation.
 *
 * @param likeness share of the quotation's words that stand there in order, weighted, from 0 to 1
 * @param from index of the first word of the stretch
 * @param to index after its last word
 */
record Resemblance(double likeness, int from, int to) {

    /**
     * Only so many words of a quotation are looked at, and a region of the source of at most four
     * times as many: aligning takes time and memory proportional to the product.
     */
    static final int MOST_WORDS = 1_000;

    static final int LARGEST_REGION = 4 * MOST_WORDS;

    /** Below this share two texts are not the same text changed. */
    private static final double ALIKE = 0.6;

    /** The best stretch, if the source has one that clearly resembles the quotation. */
    static Optional<Resemblance> find(QuotedPattern pattern, Words source, Vocabulary vocabulary) {
        return new Aligner(pattern, source, vocabulary).best();
    }

    /** The same with the rest of a number that the stretch cuts off, so that a diff shows it. */
    Resemblance withWholeNumbers(Words source, Vocabulary vocabulary) {
        return new Sense(source, vocabulary).cutsNumber(from, to)
                ? new Resemblance(likeness, Math.max(0, from - 2), Math.min(source.size(), to + 2))
                : this;
    }

    /** The same with a negation before it that a capital at its beginning hides. */
    Resemblance withHiddenNegation(QuotedPattern pattern, Words source, Vocabulary vocabulary) {
        int first = pattern.words()[0];
        return first != QuotedPattern.OMISSION
                        && new Sense(source, vocabulary).beginsBehindNegation(first, from)
                ? new Resemblance(likeness, from - 1, to)
                : this;
    }

    private static final class Aligner {
        private final Vocabulary vocabulary;
        private final int[] quoted;
        private final int[] places;
        private final int[] read;
        private int totalWeight;

        Aligner(QuotedPattern pattern, Words source, Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
            this.quoted =
                    Arrays.stream(pattern.words()).limit(MOST_WORDS).map(this::lower).toArray();
            int[] all = new int[source.size()];
            int count = 0;
            for (int i = 0; i < source.size(); i++) {
                if (vocabulary.isWord(source.id(i))) {
                    all[count++] = i;
                }
            }
            this.places = region(Arrays.copyOf(all, count), source);
            this.read = Arrays.stream(places).map(i -> lower(source.id(i))).toArray();
            for (int word : quoted) {
                totalWeight += word == QuotedPattern.OMISSION ? 0 : vocabulary.weight(word);
            }
        }

        private int lower(int id) {
            return id == QuotedPattern.OMISSION ? id : vocabulary.lowerCaseId(id);
        }

        /** Of a long source the part round the stretch that has most words of the quotation. */
        private int[] region(int[] wordPlaces, Words source) {
            if (wordPlaces.length <= LARGEST_REGION) {
                return wordPlaces;
            }
            Map<Integer, Integer> wanted = new HashMap<>();
            for (int word : quoted) {
                wanted.merge(word, 1, Integer::sum);
            }
            int best = 0;
            int bestOverlap = -1;
            int overlap = 0;
            for (int end = 0; end < wordPlaces.length; end++) {
                int arrived = lower(source.id(wordPlaces[end]));
                if (wanted.merge(arrived, -1, Integer::sum) >= 0) {
                    overlap++;
                }
                if (end >= quoted.length) {
                    int left = lower(source.id(wordPlaces[end - quoted.length]));
                    if (wanted.merge(left, 1, Integer::sum) > 0) {
                        overlap--;
                    }
                }
                if (overlap > bestOverlap) {
                    bestOverlap = overlap;
                    best = end;
                }
            }
            int margin = (LARGEST_REGION - quoted.length) / 2;
            int from = Math.max(0, best - quoted.length - margin);
            return Arrays.copyOfRange(
                    wordPlaces, from, Math.min(wordPlaces.length, from + LARGEST_REGION));
        }

        /**
         * Aligns the whole quotation with any stretch of the source (semi-global alignment after
         * Needleman and Wunsch). A word in common earns twice its weight; a word changed, added or
         * lost costs its weight; at a marked omission the source may be skipped freely.
         */
        Optional<Resemblance> best() {
            int columns = read.length + 1;
            int[] score = new int[columns];
            int[] from = new int[columns];
            int[] matched = new int[columns];
            for (int j = 0; j < columns; j++) {
                from[j] = j;
            }
            for (int word : quoted) {
                if (word == QuotedPattern.OMISSION) {
                    skipFreely(score, from, matched);
                } else {
                    alignWord(word, score, from, matched);
                }
            }
            int best = 0;
            for (int j = 1; j < columns; j++) {
                boolean endsWithAPair = j == best + 1 && score[j] == score[best];
                best = score[j] > score[best] || endsWithAPair ? j : best;
            }
            double likeness = totalWeight == 0 ? 0 : (double) matched[best] / totalWeight;
            return likeness < ALIKE || from[best] >= best
                    ? Optional.empty()
                    : Optional.of(
                            new Resemblance(likeness, places[from[best]], places[best - 1] + 1));
        }

        private static void skipFreely(int[] score, int[] from, int[] matched) {
            for (int j = 1; j < score.length; j++) {
                if (score[j - 1] > score[j]) {
                    score[j] = score[j - 1];
                    from[j] = from[j - 1];
                    matched[j] = matched[j - 1];
                }
            }
        }

        private void alignWord(int word, int[] score, int[] from, int[] matched) {
            int weight = vocabulary.weight(word);
            int diagonalScore = score[0];
            int diagonalFrom = from[0];
            int diagonalMatched = matched[0];
            score[0] -= weight;
            for (int j = 1; j < score.length; j++) {
                int aboveScore = score[j];
                int aboveFrom = from[j];
                int aboveMatched = matched[j];
                boolean same = read[j - 1] == word;
                int paired = diagonalScore + (same ? 2 * weight : -weight);
                int added = aboveScore - weight;
                int lost = score[j - 1] - vocabulary.weight(read[j - 1]);
                if (paired >= added && paired >= lost) {
                    score[j] = paired;
                    from[j] = diagonalFrom;
                    matched[j] = diagonalMatched + (same ? weight : 0);
                } else if (added >= lost) {
                    score[j] = added;
                } else {
                    score[j] = lost;
                    from[j] = from[j - 1];
                    matched[j] = matched[j - 1];
                }
                diagonalScore = aboveScore;
                diagonalFrom = aboveFrom;
                diagonalMatched = aboveMatched;
            }
        }
    }
}

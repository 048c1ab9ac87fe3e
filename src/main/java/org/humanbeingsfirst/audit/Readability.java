package org.humanbeingsfirst.audit;

import java.util.ArrayList;
import java.util.List;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.Prose;

/**
 * How hard the paragraphs of a document are to read. It is told, not judged: a formula counts and does
 * not understand. Block quotations, headings, tables and code do not count.
 *
 * <p>The formulas are those for English: reading ease by Rudolf Flesch (1948), grade by J. Peter
 * Kincaid and others (1975). Syllables are estimated from the letters.
 *
 * @param sentences number of sentences
 * @param words number of words
 * @param syllables estimated number of syllables
 * @param longest the place of the longest sentence in the content file; empty if there is none
 * @param longestWords number of words in that sentence
 */
public record Readability(int sentences, int words, int syllables, Span longest, int longestWords) {

    /** The readability of a document's own paragraphs. */
    public static Readability of(ContentDocument document) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        Span longest = new Span(0, 0);
        int longestWords = 0;
        for (Prose.Block block : document.body().prose().blocks(document.file())) {
            if (block.form() != Prose.Form.PARAGRAPH) {
                continue;
            }
            for (Span sentence : block.sentences()) {
                List<String> found =
                        words(block.text().substring(sentence.start(), sentence.end()));
                if (found.isEmpty()) {
                    continue; // A citation on its own.
                }
                sentences++;
                words += found.size();
                syllables += found.stream().mapToInt(Readability::syllables).sum();
                if (found.size() > longestWords) {
                    longestWords = found.size();
                    longest = block.span(sentence.start(), sentence.end());
                }
            }
        }
        return new Readability(sentences, words, syllables, longest, longestWords);
    }

    /** Words in a sentence, on average; 0 without sentences. */
    public double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /**
     * Flesch reading ease: about 0 to 100, higher is easier; 60 to 70 is called plain English. 0
     * without words.
     */
    public double readingEase() {
        return words == 0 ? 0 : 206.835 - 1.015 * wordsPerSentence() - 84.6 * syllables / words;
    }

    /** Flesch–Kincaid grade: years of school in the United States. 0 without words. */
    public double grade() {
        return words == 0 ? 0 : 0.39 * wordsPerSentence() + 11.8 * syllables / words - 15.59;
    }

    /** Runs of letters and digits; an apostrophe or a hyphen within does not part them. */
    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= sentence.length(); i++) {
            boolean isPart =
                    i < sentence.length()
                            && (Character.isLetterOrDigit(sentence.charAt(i))
                                    || start >= 0
                                            && "'’-.,".indexOf(sentence.charAt(i)) >= 0
                                            && i + 1 < sentence.length()
                                            && Character.isLetterOrDigit(sentence.charAt(i + 1)));
            if (isPart && start < 0) {
                start = i;
            } else if (!isPart && start >= 0) {
                words.add(sentence.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /**
     * The number of vowel groups of an English word, less a silent e at its end; at least one. A
     * number counts as one.
     */
    static int syllables(String word) {
        int groups = 0;
        boolean inGroup = false;
        int length = word.length();
        for (int i = 0; i < length; i++) {
            boolean isVowel = "aeiouyàáâäåæèéêëìíîïòóôöøùúûü".indexOf(lower(word, i)) >= 0;
            if (isVowel && !inGroup) {
                groups++;
            }
            inGroup = isVowel;
        }
        boolean hasSilentEnd =
                length > 2
                        && !isVowelOrL(lower(word, length - 2))
                        && lower(word, length - 1) == 'e';
        boolean hasSilentEd =
                length > 3
                        && lower(word, length - 1) == 'd'
                        && lower(word, length - 2) == 'e'
                        && "td".indexOf(lower(word, length - 3)) < 0
                        && !isVowelOrL(lower(word, length - 3));
        return Math.max(1, hasSilentEnd || hasSilentEd ? groups - 1 : groups);
    }

    private static boolean isVowelOrL(char c) {
        return "aeiouyl".indexOf(c) >= 0;
    }

    private static char lower(String word, int index) {
        return Character.toLowerCase(word.charAt(index));
    }
}

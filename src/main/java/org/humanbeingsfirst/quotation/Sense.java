package org.humanbeingsfirst.quotation;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Judges whether what a quotation marks as changed, or where it begins and ends, leaves the sense of
 * its source alone: it may not hide a negation, nor replace or cut a number. The judgement knows
 * words, not grammar; where it cannot be sure it says no.
 */
final class Sense {

    /** So many words of the source may stand behind words in brackets. */
    static final int MOST_WORDS_REPLACED = 4;

    private static final int MOST_WORDS_OF_A_PHRASE = 5;

    private static final Pattern FIRST_GROUP = Pattern.compile("\\d{1,3}");
    private static final Pattern NEXT_GROUP = Pattern.compile("\\d{3}([.,]\\d+)?|[¼-¾⅐-⅞]");

    private final Words source;
    private final Vocabulary vocabulary;

    Sense(Words source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
    }

    /**
     * True if words in brackets may stand for a stretch of the source: it says the same, or it has
     * nothing that decides the sense. Brackets of the source itself are quoted, not replaced.
     */
    boolean mayReplace(int[] inserted, int from, int to) {
        int[] replaced = wordsBetween(from, to);
        boolean bracketed = from < to && hasKey(from, "[") && hasKey(to - 1, "]");
        int brackets = 0;
        for (int i = from; i < to; i++) {
            brackets += hasKey(i, "[") || hasKey(i, "]") ? 1 : 0;
        }
        if (brackets > 0) {
            return bracketed && brackets == 2 && Arrays.equals(inserted, replaced);
        }
        if (Arrays.equals(inserted, replaced)) {
            return true;
        }
        for (int word : replaced) {
            if (vocabulary.isNegation(word)
                    || vocabulary.isNumber(word)
                    || Arrays.stream(inserted).anyMatch(in -> vocabulary.isOpposite(in, word))) {
                return false;
            }
        }
        return Arrays.stream(inserted).noneMatch(vocabulary::isNegation);
    }

    /**
     * True if words in brackets at the edge of a chunk hide what the source has just outside it: a
     * number, or a negation within a phrase.
     */
    boolean hides(int edge, int direction) {
        int i = direction < 0 ? edge - 1 : edge;
        for (int n = 0; n < MOST_WORDS_REPLACED && i >= 0 && i < source.size(); n++) {
            int word = source.id(i);
            if (!vocabulary.isWord(word)) {
                return false;
            }
            if (vocabulary.isNegation(word) || n == 0 && vocabulary.isNumber(word)) {
                return true;
            }
            i += direction;
        }
        return false;
    }

    /**
     * True if the stretch between two kept ones may be left out. Punctuation at its edge says that a
     * negation or number there belongs to what is left out; without it they belong to what is kept.
     */
    boolean mayLeaveOut(int from, int to) {
        if (from >= to) {
            return true;
        }
        boolean keptBefore = from > 0 && vocabulary.isWord(source.id(from - 1));
        boolean keptAfter = vocabulary.isWord(source.id(to));
        int first = source.id(from);
        int last = source.id(to - 1);
        if (keptBefore && vocabulary.isNegation(first)
                || keptAfter && vocabulary.isNegation(last)) {
            return false;
        }
        if (vocabulary.isNumber(first) && vocabulary.isNumber(source.id(from - 1))
                || vocabulary.isNumber(last) && vocabulary.isNumber(source.id(to))) {
            return false;
        }
        return !isShortPhraseWithNegation(from, to);
    }

    private boolean isShortPhraseWithNegation(int from, int to) {
        if (to - from > MOST_WORDS_OF_A_PHRASE) {
            return false;
        }
        boolean negation = false;
        for (int i = from; i < to; i++) {
            if (!vocabulary.isWord(source.id(i))) {
                return false;
            }
            negation |= vocabulary.isNegation(source.id(i));
        }
        return negation;
    }

    /**
     * True if what stands just outside a stretch belongs to a number at its edge: {@code 21} of
     * {@code 15–21}, {@code 2} of {@code 2 million}, {@code 5} of {@code 5%}, {@code −5} or {@code
     * $5}, {@code 000} of {@code 12 000}, {@code one} of {@code twenty-one}.
     *
     * @param from index of the first word of the stretch
     * @param to index after its last word
     */
    boolean cutsNumber(int from, int to) {
        if (to <= from) {
            return false;
        }
        boolean before = from > 0 && vocabulary.isNumber(source.id(from - 1)) && isScaleAt(from);
        boolean after =
                to < source.size() && vocabulary.isNumber(source.id(to - 1)) && isScaleAt(to);
        return before
                || after
                || isWithinNumber(from - 1)
                || isWithinNumber(to)
                || isGroup(from)
                || isGroup(to)
                || isSign(from - 1)
                || isCurrency(to) && vocabulary.hasDigit(source.id(to - 1))
                || isSum(from - 1)
                || isSum(to);
    }

    /** True if a sign or a currency stands before a number that begins at the next index. */
    private boolean isSign(int index) {
        if (index < 0 || !touches(index) || !vocabulary.hasDigit(source.id(index + 1))) {
            return false;
        }
        boolean isMinus =
                "-−–".indexOf(source.text().charAt(source.start(index))) >= 0
                        && (index == 0 || !touches(index - 1));
        return isMinus || isCurrency(index);
    }

    private boolean isCurrency(int index) {
        return index < source.size()
                && Character.getType(vocabulary.key(source.id(index)).codePointAt(0))
                        == Character.CURRENCY_SYMBOL;
    }

    /** True if a number goes on at an index after a space, as in 12 000 and 3 ½. */
    private boolean isGroup(int index) {
        if (index <= 0 || index >= source.size()) {
            return false;
        }
        String before = vocabulary.key(source.id(index - 1));
        String after = vocabulary.key(source.id(index));
        return FIRST_GROUP.matcher(before).matches() && NEXT_GROUP.matcher(after).matches();
    }

    /** True for the "and" of "two hundred and five". */
    private boolean isSum(int index) {
        return index > 0
                && index + 1 < source.size()
                && hasKey(index, "and")
                && (hasKey(index - 1, "hundred") || hasKey(index - 1, "thousand"))
                && vocabulary.isNumber(source.id(index + 1));
    }

    /** "per" scales a number only before "cent". */
    private boolean isScaleAt(int index) {
        int id = source.id(index);
        return vocabulary.isScale(id)
                && (!vocabulary.key(id).equals("per")
                        || index + 1 < source.size() && hasKey(index + 1, "cent"));
    }

    /** True if a mark stands at an index between figures, or a dash between numbers, and touches both. */
    private boolean isWithinNumber(int mark) {
        if (mark <= 0 || mark + 1 >= source.size() || !touches(mark - 1) || !touches(mark)) {
            return false;
        }
        int before = source.id(mark - 1);
        int after = source.id(mark + 1);
        boolean figures = vocabulary.hasDigit(before) && vocabulary.hasDigit(after);
        boolean numbers = vocabulary.isNumber(before) && vocabulary.isNumber(after);
        return numbers && hasKey(mark, Vocabulary.DASH)
                || figures && "/:^⁄∕×".contains(vocabulary.key(source.id(mark)));
    }

    /** True if no space stands behind a word or mark. */
    private boolean touches(int index) {
        return source.end(index) == source.start(index + 1);
    }

    /** True if a capital was given to a word that the source denies: "All" of "Not all". */
    boolean beginsBehindNegation(int word, int at) {
        return at > 0
                && word != source.id(at)
                && Character.isUpperCase(vocabulary.key(word).codePointAt(0))
                && vocabulary.isNegation(source.id(at - 1));
    }

    private boolean hasKey(int index, String key) {
        return vocabulary.key(source.id(index)).equals(key);
    }

    private int[] wordsBetween(int from, int to) {
        return Arrays.stream(source.ids(from, to)).filter(vocabulary::isWord).toArray();
    }
}

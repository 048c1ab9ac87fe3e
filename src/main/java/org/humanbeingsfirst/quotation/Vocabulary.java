package org.humanbeingsfirst.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Numbers for the words and marks of the texts that are compared, so that comparing two words is
 * comparing two numbers. Also knows which words decide the sense of a sentence.
 */
final class Vocabulary {

    /** A dash or hyphen of any length. */
    static final String DASH = "–";

    /** Three dots in any form. */
    static final String ELLIPSIS = "…";

    private static final Set<String> NEGATIONS =
            Set.of(
                    "not",
                    "no",
                    "non",
                    "never",
                    "nor",
                    "neither",
                    "none",
                    "nobody",
                    "nothing",
                    "nowhere",
                    "without",
                    "cannot",
                    "unable",
                    "hardly",
                    "scarcely",
                    "barely",
                    "rarely",
                    "seldom",
                    "few",
                    "fewer",
                    "less",
                    "except",
                    "unless",
                    "unlike",
                    "instead",
                    "rather",
                    "false",
                    "falsely",
                    "fail",
                    "fails",
                    "failed",
                    "lack",
                    "lacks",
                    "lacked",
                    "refuse",
                    "refuses",
                    "refused",
                    "deny",
                    "denies",
                    "denied");
    private static final Set<String> SCALES =
            Set.of(
                    "hundred",
                    "hundreds",
                    "thousand",
                    "thousands",
                    "million",
                    "millions",
                    "billion",
                    "billions",
                    "trillion",
                    "trillions",
                    "dozen",
                    "dozens",
                    "percent",
                    "per",
                    "cent",
                    "%",
                    "‰");
    private static final Set<String> NUMBER_WORDS =
            Set.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty",
                    "thirty",
                    "forty",
                    "fifty",
                    "sixty",
                    "seventy",
                    "eighty",
                    "ninety",
                    "half",
                    "first",
                    "second",
                    "third",
                    "thirds",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "quarter",
                    "quarters",
                    "twice",
                    "double");

    /** What turns an adjective round when it is put before it. */
    private static final Set<String> OPPOSITES =
            Set.of("un", "in", "im", "il", "ir", "dis", "non", "anti", "a");

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> keys = new ArrayList<>();

    /** The number of a word or mark, always the same one. */
    int id(String key) {
        Integer known = ids.putIfAbsent(key, keys.size());
        if (known != null) {
            return known;
        }
        keys.add(key);
        return keys.size() - 1;
    }

    String key(int id) {
        return keys.get(id);
    }

    /** True for words and numbers; false for punctuation, dashes and symbols. */
    boolean isWord(int id) {
        int first = keys.get(id).codePointAt(0);
        return Character.isLetterOrDigit(first) || isFigure(first);
    }

    /** True for words that turn or narrow a statement, contractions in "n't" among them. */
    boolean isNegation(int id) {
        String word = lowerCase(id);
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    /** True for digits, words for numbers, and what scales them. */
    boolean isNumber(int id) {
        return hasDigit(id) || NUMBER_WORDS.contains(lowerCase(id)) || isScale(id);
    }

    /** True for words and signs that say how much a number before them means: "million", "%". */
    boolean isScale(int id) {
        return SCALES.contains(lowerCase(id));
    }

    /** True for a number in digits. */
    boolean hasDigit(int id) {
        return keys.get(id).codePoints().anyMatch(Vocabulary::isFigure);
    }

    /** True for digits, and for fractions and circled or raised figures such as ½. */
    private static boolean isFigure(int c) {
        return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** True if one word is the other with a syllable before it that says the opposite. */
    boolean isOpposite(int a, int b) {
        String one = lowerCase(a);
        String other = lowerCase(b);
        return isOpposite(one, other) || isOpposite(other, one);
    }

    private static boolean isOpposite(String longer, String shorter) {
        return longer.length() > shorter.length()
                && longer.endsWith(shorter)
                && OPPOSITES.contains(longer.substring(0, longer.length() - shorter.length()));
    }

    /** True for a word that an ending turns round, such as "useless". */
    boolean endsInLess(int id) {
        return lowerCase(id).endsWith("less");
    }

    /** True if two words are the same but for the case of their first letter. */
    boolean isSameButFirstCase(int a, int b) {
        return a == b || withLowerStart(keys.get(a)).equals(withLowerStart(keys.get(b)));
    }

    /** The number of a word in lower case. */
    int lowerCaseId(int id) {
        return id(lowerCase(id));
    }

    /**
     * How much a word says when texts are searched for likeness: short words stand in every text;
     * numbers and negations decide what a sentence says, not whether it is the same sentence.
     */
    int weight(int id) {
        boolean telling = keys.get(id).length() > 3 && !isNumber(id) && !isNegation(id);
        return telling ? 3 : 1;
    }

    private String lowerCase(int id) {
        return keys.get(id).toLowerCase(Locale.ROOT);
    }

    private static String withLowerStart(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toLowerCase(first))
                + word.substring(Character.charCount(first));
    }
}

package org.humanbeingsfirst.citation;

import java.util.regex.Pattern;

/** Recognises what counts as a number in a locator. */
final class RomanNumerals {

    private static final Pattern ROMAN =
            Pattern.compile(
                    "(?=[mdclxvi])m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})",
                    Pattern.CASE_INSENSITIVE);

    private RomanNumerals() {}

    /** True for a Roman numeral of one to 15 letters in either case. */
    static boolean isRoman(String text) {
        return text.length() <= 15 && ROMAN.matcher(text).matches();
    }

    /** True for text that holds a digit or is a Roman numeral. */
    static boolean isNumberLike(String text) {
        return hasDigit(text) || isRoman(text.replaceAll("[()\\[\\]{}]", ""));
    }

    /** True for text that holds a decimal digit of any script. */
    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}

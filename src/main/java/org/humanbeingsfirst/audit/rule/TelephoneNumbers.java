package org.humanbeingsfirst.audit.rule;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.MatchType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * Telephone numbers as libphonenumber knows them. It takes a while to load, so nothing but a number to
 * judge may touch this class.
 */
final class TelephoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();

    /** Area codes in brackets are no longer. */
    private static final int LONGEST_IN_BRACKETS = 6;

    private TelephoneNumbers() {}

    /**
     * True if the region has a numbering plan.
     *
     * @param region ISO 3166 code of two capitals
     */
    static boolean hasPlan(String region) {
        return NUMBERS.getSupportedRegions().contains(region);
    }

    /**
     * True if the number can exist: with a country code, as a number of the region, or of any if the
     * region is {@link Helplines#NO_COUNTRY}; without one, as a number or a short code dialled in the
     * region.
     */
    static boolean isValid(String number, String region) {
        try {
            PhoneNumber parsed = NUMBERS.parse(number, region);
            if (!hasPlan(region)) {
                return NUMBERS.isValidNumber(parsed);
            }
            return NUMBERS.isValidNumberForRegion(parsed, region)
                    || !isInternational(number)
                            && SHORT_NUMBERS.isValidShortNumberForRegion(parsed, region);
        } catch (NumberParseException notOne) {
            return false;
        }
    }

    /** True if a telephone in the region reaches the same line with both. */
    static boolean areSame(String one, String other, String region) {
        if (!isInternational(one) && !isInternational(other)) {
            // Leading zeros tell short codes apart, and are lost in parsing.
            if (digits(one).equals(digits(other))) {
                return true;
            }
        }
        try {
            return NUMBERS.isNumberMatch(NUMBERS.parse(one, region), NUMBERS.parse(other, region))
                    == MatchType.EXACT_MATCH;
        } catch (NumberParseException notOne) {
            return false;
        }
    }

    /** True if a number begins with {@code +} and a country code. */
    static boolean isInternational(String number) {
        return number.startsWith("+");
    }

    /**
     * The numbers that a text shows, each with its separators. Words and brackets around words end a
     * number; an area code may stand in brackets.
     */
    static List<String> in(String text) {
        List<String> numbers = new ArrayList<>();
        StringBuilder number = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (isDigit(c) || c == '(' && holdsDigits(text, i + 1)) {
                number.append(c);
            } else if (c == '+' || c == '(' || !isSeparator(c)) {
                flush(number, numbers);
                if (c == '+') {
                    number.append(c);
                }
            } else if (number.length() > 0) {
                number.append(c);
            }
        }
        return numbers;
    }

    private static void flush(StringBuilder number, List<String> numbers) {
        if (number.chars().anyMatch(c -> isDigit((char) c))) {
            numbers.add(number.toString().strip());
        }
        number.setLength(0);
    }

    private static boolean holdsDigits(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_IN_BRACKETS
                && isDigit(text.charAt(end))) {
            end++;
        }
        return end > start && end < text.length() && text.charAt(end) == ')';
    }

    private static boolean isSeparator(char c) {
        return " \u00A0\u202F-\u2010\u2011\u2013./)".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String digits(String number) {
        return PhoneNumberUtil.normalizeDigitsOnly(number);
    }
}

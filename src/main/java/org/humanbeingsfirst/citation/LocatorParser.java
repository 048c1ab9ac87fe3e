package org.humanbeingsfirst.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Separates what follows an item id in a citation into a locator and a suffix, by Pandoc's rules: an
 * optional comma; then either braces that hold the whole locator, or a label with numbers, or
 * numbers alone, which are pages. What is no number ends the locator.
 *
 * <p>Two things differ from Pandoc on purpose. Numbers may also be joined by {@code &} and {@code
 * and}. And a Roman numeral continues a list only if the list began with one: in {@code p. 3, I
 * think} Pandoc takes the pronoun for page one.
 */
final class LocatorParser {

    private static final Pattern NUMBER_RANGE =
            Pattern.compile("(?<=[\\p{Nd})\\]])\\s*[-–—]+\\s*(?=[\\p{Nd}(\\[])");
    private static final Pattern ROMAN_RANGE =
            Pattern.compile("(?i)\\b([mdclxvi]{1,15})\\s*[-–—]+\\s*([mdclxvi]{1,15})\\b");
    private static final Pattern JOINT =
            Pattern.compile("\\s*(?:,\\s*(?:and\\s+|&\\s*)?|&\\s*|\\band\\s+|[-–—]\\s+)|\\s+");

    /** A locator, if there is one, and the words that follow it. */
    record Split(Optional<Locator> locator, String suffix) {}

    private final String text;

    private LocatorParser(String text) {
        this.text = text;
    }

    /** Splits the text between an item id and the end of its item, white space collapsed. */
    static Split split(String afterId) {
        String trimmed = afterId.strip();
        int start = trimmed.startsWith(",") ? Spaces.skip(trimmed, 1) : 0;
        Split split = new LocatorParser(trimmed).splitAt(start);
        return split == null ? new Split(Optional.empty(), trimmed) : split;
    }

    private Split splitAt(int start) {
        if (start < text.length() && text.charAt(start) == '{') {
            Split braced = braced(start);
            if (braced != null) {
                return braced;
            }
        }
        LocatorLabel.Written written = LocatorLabel.at(text, start);
        if (written != null) {
            int valueStart = Spaces.skip(text, start + written.length());
            int end = valueEnd(valueStart, true);
            if (end > valueStart) {
                return split(written.label(), valueStart, end);
            }
        }
        int end = valueEnd(start, false);
        return end > start ? split(LocatorLabel.PAGE, start, end) : null;
    }

    private Split split(LocatorLabel label, int start, int end) {
        String value = normalise(label, text.substring(start, end));
        return new Split(Optional.of(new Locator(label, value)), text.substring(end).strip());
    }

    /** {@code {p. 3}}: everything in the braces is the locator; {@code {}} says there is none. */
    private Split braced(int open) {
        int close = closingBrace(open);
        if (close < 0) {
            return null;
        }
        String inside = text.substring(open + 1, close).strip();
        String suffix = text.substring(close + 1).strip();
        if (inside.isEmpty()) {
            return new Split(Optional.empty(), suffix);
        }
        LocatorLabel.Written written = LocatorLabel.at(inside, 0);
        String value = written == null ? "" : inside.substring(written.length()).strip();
        Locator locator =
                value.isEmpty()
                        ? new Locator(LocatorLabel.PAGE, normalise(LocatorLabel.PAGE, inside))
                        : new Locator(written.label(), normalise(written.label(), value));
        return new Split(Optional.of(locator), suffix);
    }

    private int closingBrace(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The end of a list of numbers that begins at an index, or the index itself if none does.
     *
     * @param romans true if the first number may be Roman, as after a label
     */
    private int valueEnd(int start, boolean romans) {
        int end = wordEnd(start);
        String first = text.substring(start, end);
        boolean roman = romans && !RomanNumerals.hasDigit(first);
        if (!(romans ? RomanNumerals.isNumberLike(first) || romanRange(first) : hasDigit(first))) {
            return start;
        }
        Matcher joint = JOINT.matcher(text);
        while (joint.region(end, text.length()).lookingAt()) {
            int next = wordEnd(joint.end());
            String word = text.substring(joint.end(), next);
            if (!hasDigit(word) && !(roman && (RomanNumerals.isRoman(word) || romanRange(word)))) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static boolean hasDigit(String word) {
        return RomanNumerals.hasDigit(word);
    }

    private static boolean romanRange(String word) {
        String bare = word.replaceAll("[()\\[\\]{}]", "");
        String[] ends = bare.split("[-–—:]", -1);
        for (String end : ends) {
            if (!RomanNumerals.isRoman(end)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The end of one word of a locator: letters, digits, dashes and colons, full stops between
     * them, and balanced brackets, such as {@code 123(4)a} or {@code 1.2} or {@code [17]–[18]}.
     */
    private int wordEnd(int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            int bracket = "([{".indexOf(c);
            if (bracket >= 0) {
                int close = text.indexOf(")]}".charAt(bracket), i + 1);
                if (close < 0 || !isUnit(text, i + 1, close)) {
                    return i;
                }
                i = close + 1;
            } else if (isUnitCharacter(c) || i > start && joinsNumbers(i)) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    /** A full stop within a number, or an em dash between two; else both end the locator. */
    private boolean joinsNumbers(int index) {
        char next = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        return switch (text.charAt(index)) {
            case '.' -> Character.isLetterOrDigit(next);
            case '—' -> Character.isDigit(next);
            default -> false;
        };
    }

    private static boolean isUnit(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isUnitCharacter(c) && c != '.' && c != '—') {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnitCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "-–:".indexOf(c) >= 0;
    }

    private static String normalise(LocatorLabel label, String value) {
        String trimmed = value.strip();
        if (label == LocatorLabel.ELOCATION || label == LocatorLabel.VERSION) {
            return trimmed;
        }
        String numbers = NUMBER_RANGE.matcher(trimmed).replaceAll("–");
        return ROMAN_RANGE.matcher(numbers).replaceAll("$1–$2");
    }
}

package org.humanbeingsfirst.quotation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.humanbeingsfirst.location.Span;

/**
 * Where the sentences of a paragraph end, as far as it decides which citation belongs to which
 * quotation.
 *
 * <p>A sentence ends at {@code . ! ? …} before a space or the end of the text, outside quotation
 * marks. It goes on where a full stop or an ellipsis is followed by a lower-case letter, and after
 * abbreviations and initials. A full stop inside the marks at the end of a quotation ends the
 * sentence too when a capital follows; a citation directly behind it still belongs to the sentence.
 */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "al", "approx", "ca", "cf", "dr", "ed", "eds", "esp", "gen", "gov", "hon", "jr",
                    "mr", "mrs", "ms", "mx", "prof", "rep", "rev", "sen", "sr", "st", "viz", "vs");

    /** Abbreviations only before a number: "no." is a word, too. */
    private static final Set<String> BEFORE_NUMBERS =
            Set.of(
                    "app", "apr", "art", "arts", "aug", "ch", "chs", "dec", "feb", "fig", "figs",
                    "jan", "jul", "jun", "mar", "no", "nos", "nov", "oct", "para", "paras", "pp",
                    "pt", "reg", "regs", "sec", "sep", "sept", "ss", "vol", "vols");

    private static final int LONGEST_ABBREVIATION = 12;

    private final CharSequence text;
    private final IntPredicate isCitation;
    private int[] ends = new int[16];
    private int count;

    private Sentences(CharSequence text, IntPredicate isCitation) {
        this.text = text;
        this.isCitation = isCitation;
    }

    /**
     * Finds the ends of sentences.
     *
     * @param quotations quotations with their marks, in order, none within another
     * @param isCitation true at indexes that stand for a citation
     */
    public static Sentences of(CharSequence text, List<Span> quotations, IntPredicate isCitation) {
        Sentences sentences = new Sentences(text, isCitation);
        int from = 0;
        for (Span quotation : quotations) {
            sentences.readProse(from, quotation.start());
            sentences.readQuotationEnd(quotation.end() - 1);
            from = quotation.end();
        }
        sentences.readProse(from, text.length());
        return sentences;
    }

    /** The index after the last character of the sentence that an index is in. */
    public int endAfter(int index) {
        int found = Arrays.binarySearch(ends, 0, count, index + 1);
        int next = found >= 0 ? found : -found - 1;
        return next < count ? ends[next] : text.length();
    }

    /** The index of the first character of the sentence that an index is in. */
    public int startBefore(int index) {
        int found = Arrays.binarySearch(ends, 0, count, index);
        int before = found >= 0 ? found : -found - 2;
        return before >= 0 ? ends[before] : 0;
    }

    private void readProse(int from, int to) {
        for (int i = from; i < to; i++) {
            if (endsSentence(text.charAt(i))) {
                int end = i + 1;
                while (end < to && endsSentence(text.charAt(end))) {
                    end++;
                }
                boolean single = end == i + 1;
                while (end < to && closes(text.charAt(end))) {
                    end++;
                }
                if (isBlank(at(end)) && !goesOn(i, single, end)) {
                    add(end);
                }
                i = end - 1;
            }
        }
    }

    private boolean goesOn(int stop, boolean single, int end) {
        char mark = text.charAt(stop);
        char next = at(skipBlanks(end));
        boolean mayGoOn = mark == '…' || mark == '.';
        return mayGoOn && Character.isLowerCase(next)
                || mark == '.' && single && isAbbreviation(stop, next);
    }

    private boolean isAbbreviation(int stop, char next) {
        int start = stop;
        while (start > 0
                && stop - start <= LONGEST_ABBREVIATION
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.subSequence(start, stop).toString();
        String lower = word.toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 1 && !word.equals("I");
        return initial
                || word.indexOf('.') > 0
                || ABBREVIATIONS.contains(lower)
                || BEFORE_NUMBERS.contains(lower) && Character.isDigit(next);
    }

    private void readQuotationEnd(int close) {
        int last = close - 1;
        while (last > 0 && isClosingMark(text.charAt(last))) {
            last--;
        }
        if (last <= 0 || text.charAt(last) != '.' || !isBlank(at(close + 1))) {
            return;
        }
        int end = close + 1;
        int next = skipBlanks(end);
        while (next < text.length() && isCitation.test(next)) {
            end = next + 1;
            next = skipBlanks(end);
        }
        boolean goesOn = Character.isLowerCase(at(next)) || "—–-(,;:".indexOf(at(next)) >= 0;
        if (isBlank(at(end)) && !goesOn) {
            add(end);
        }
    }

    private void add(int end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = end;
    }

    private int skipBlanks(int index) {
        int i = index;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** True for marks that can close a quotation, in any language. */
    public static boolean isClosingMark(char c) {
        return "”’\"'“‘＂«»‹›〞」』".indexOf(c) >= 0;
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean closes(char c) {
        return c == ')' || c == ']' || isClosingMark(c);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    /** The character at an index; a space after the last. */
    private char at(int i) {
        return i >= text.length() ? ' ' : text.charAt(i);
    }
}

package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.quotation.Sentences;

/**
 * Finds the quotation marks of a paragraph that belong together, in one pass.
 *
 * <p>Curly marks say themselves whether they open or close. A straight mark opens behind a space, a
 * dash or an opening bracket, and closes behind anything else. A single mark between letters is an
 * apostrophe, and so is one before an elision ({@code ’tis}, {@code ’90s}). One behind a plural
 * ({@code the victims’ rights}) closes only if no clearer mark does before the next one opens.
 *
 * <p>The marks of other languages count too: « », ‹ ›, „ “, ‚ ‘, ” ”, 「 」 and 『 』. Angle marks
 * point outwards or inwards, so their place says what they do, as with straight ones.
 */
final class QuotationMarks {

    private enum Kind {
        CURLY_DOUBLE,
        STRAIGHT_DOUBLE,
        LOW_DOUBLE,
        ANGLE_DOUBLE,
        CORNER,
        CURLY_SINGLE,
        STRAIGHT_SINGLE,
        LOW_SINGLE,
        ANGLE_SINGLE;

        boolean isDouble() {
            return compareTo(CURLY_SINGLE) < 0;
        }
    }

    /**
     * Two marks that belong together.
     *
     * @param open index of the opening mark
     * @param close index of the closing mark
     */
    record Pair(int open, int close) {

        /** What it encloses, with both marks. */
        Span span() {
            return new Span(open, close + 1);
        }
    }

    /**
     * What was found.
     *
     * @param pairs the outermost pairs, in order
     * @param unpaired indexes of marks that open and are not closed, or close what was not opened,
     *     in order; none that may be an apostrophe
     */
    record Found(List<Pair> pairs, List<Integer> unpaired) {}

    private static final class Opening {
        final Kind kind;
        final int index;

        /** A mark behind a plural that may be the closing one, or -1. */
        int doubtfulClose = -1;

        Opening(Kind kind, int index) {
            this.kind = kind;
            this.index = index;
        }
    }

    private static final char FIRST_MARK_BEYOND_ASCII = '«';

    /** And what may stand for others: an entity. */
    private static final AsciiSet ASCII_MARKS = AsciiSet.of("\"'`&");

    private final String text;
    private final Deque<Opening> open = new ArrayDeque<>();
    private final int[] openByKind = new int[Kind.values().length];
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Integer> unpaired = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    /**
     * Finds marks.
     *
     * @param isProse false at indexes whose characters are no running text, such as code
     */
    static Found in(String text, IntPredicate isProse) {
        QuotationMarks marks = new QuotationMarks(text);
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i)) && isProse.test(i)) {
                marks.read(i);
            }
        }
        while (!marks.open.isEmpty()) {
            marks.giveUp(marks.pop());
        }
        marks.unpaired.sort(Comparator.naturalOrder());
        return new Found(marks.outermostPairs(), List.copyOf(marks.unpaired));
    }

    /** False if there is no mark in some Markdown, not even one that is written as an entity. */
    static boolean mayBeIn(BasedSequence markdown) {
        SourceText source = SourceText.of(markdown);
        return source == null
                ? markdown.toString().chars().anyMatch(QuotationMarks::mayBeMark)
                : source.hasSpecial(
                        markdown.getStartOffset(),
                        markdown.getEndOffset(),
                        QuotationMarks::mayBeMark);
    }

    private static boolean mayBeMark(int c) {
        return c < FIRST_MARK_BEYOND_ASCII ? ASCII_MARKS.contains((char) c) : isMark((char) c);
    }

    /** Asked of every character: nearly all of them are settled by the first comparison. */
    private static boolean isMark(char c) {
        if (c < FIRST_MARK_BEYOND_ASCII) {
            return c == '"' || c == '\'' || c == '`';
        }
        return Sentences.isClosingMark(c) || "‟‛„‚〝「『`".indexOf(c) >= 0;
    }

    private void read(int i) {
        switch (text.charAt(i)) {
            case '"', '＂' -> readDouble(Kind.STRAIGHT_DOUBLE, i);
            case '«', '»' -> readDouble(Kind.ANGLE_DOUBLE, i);
            case '“', '‟' -> {
                if (isOpen(Kind.LOW_DOUBLE) && !canOpen(i)) {
                    closeDouble(Kind.LOW_DOUBLE, i);
                } else {
                    push(Kind.CURLY_DOUBLE, i);
                }
            }
            case '”', '〞' -> {
                if (isOpen(Kind.CURLY_DOUBLE)) {
                    closeDouble(Kind.CURLY_DOUBLE, i);
                } else if (canOpen(i)) {
                    push(Kind.CURLY_DOUBLE, i);
                } else {
                    closeDouble(Kind.LOW_DOUBLE, i);
                }
            }
            case '„', '〝' -> push(Kind.LOW_DOUBLE, i);
            case '「', '『' -> push(Kind.CORNER, i);
            case '」', '』' -> closeDouble(Kind.CORNER, i);
            case '‘', '‛' -> {
                if (isOpen(Kind.LOW_SINGLE) && !canOpen(i)) {
                    closeSingle(i);
                } else if (!Elisions.begin(text, i + 1) && !isWithinWord(i)) {
                    openSingle(Kind.CURLY_SINGLE, i);
                }
            }
            case '‚' -> openSingle(Kind.LOW_SINGLE, i);
            case '’' -> {
                if (!isSingleOpen() && canOpen(i) && !Elisions.begin(text, i + 1)) {
                    openSingle(Kind.CURLY_SINGLE, i);
                } else {
                    closeSingle(i);
                }
            }
            case '‹', '›' -> {
                if (canOpen(i)) {
                    openSingle(Kind.ANGLE_SINGLE, i);
                } else {
                    closeSingle(i);
                }
            }
            case '`' -> {
                if (canOpen(i)) {
                    openSingle(Kind.STRAIGHT_SINGLE, i);
                }
            }
            default -> {
                boolean opens = canOpen(i) || !isSingleOpen() && opensBehindPoint(i);
                if (opens && !Elisions.begin(text, i + 1)) {
                    openSingle(Kind.STRAIGHT_SINGLE, i);
                } else {
                    closeSingle(i);
                }
            }
        }
    }

    /** A mark whose place says whether it opens; where the place is odd, what is open says it. */
    private void readDouble(Kind kind, int i) {
        if (canOpen(i) || !isOpen(kind) && mayOpenInOddPlace(i)) {
            push(kind, i);
        } else {
            closeDouble(kind, i);
        }
    }

    /** {@code said"words"} and {@code said " words "}; after a number a mark is one of inches. */
    private boolean mayOpenInOddPlace(int i) {
        boolean betweenBlanks = isBlank(i - 1) && isBlank(i + 1);
        return !isOfInches(i) && (betweenBlanks || isLetterOrDigit(i + 1));
    }

    private boolean isOfInches(int i) {
        return Character.isDigit(at(i - 1)) || isBlank(i - 1) && Character.isDigit(at(i - 2));
    }

    /** {@code said:'words'}. */
    private boolean opensBehindPoint(int i) {
        return ":;,".indexOf(at(i - 1)) >= 0 && isLetterOrDigit(i + 1);
    }

    private boolean isOpen(Kind kind) {
        return openByKind[kind.ordinal()] > 0;
    }

    private boolean isSingleOpen() {
        return !open.isEmpty() && !open.peek().kind.isDouble();
    }

    private void push(Kind kind, int i) {
        open.push(new Opening(kind, i));
        openByKind[kind.ordinal()]++;
    }

    private Opening pop() {
        Opening opening = open.pop();
        openByKind[opening.kind.ordinal()]--;
        return opening;
    }

    private void openSingle(Kind kind, int i) {
        Opening last = open.peek();
        if (last != null && last.kind == kind && last.doubtfulClose >= 0) {
            giveUp(pop());
        }
        push(kind, i);
    }

    private void closeDouble(Kind kind, int i) {
        if (!isOpen(kind)) {
            if (!isOfInches(i)) {
                unpaired.add(i);
            }
            return;
        }
        Opening opening = pop();
        while (opening.kind != kind) {
            giveUp(opening);
            opening = pop();
        }
        pairs.add(new Pair(opening.index, i));
    }

    /** Closes whichever single mark is open: editors mix curly and straight ones. */
    private void closeSingle(int i) {
        Opening last = open.peek();
        if (!isSingleOpen() || isLetterOrDigit(i + 1)) {
            return;
        }
        if (mayEndPlural(i)) {
            last.doubtfulClose = last.doubtfulClose < 0 ? i : last.doubtfulClose;
        } else {
            pairs.add(new Pair(pop().index, i));
        }
    }

    /** Ends the search for the closing mark of an opening one. */
    private void giveUp(Opening opening) {
        // What ’ opens is more often an elision: two doubts make no quotation.
        if (opening.doubtfulClose >= 0 && text.charAt(opening.index) != '’') {
            pairs.add(new Pair(opening.index, opening.doubtfulClose));
        } else if (opening.kind.isDouble() || text.charAt(opening.index) == '‘') {
            unpaired.add(opening.index);
        }
    }

    private List<Pair> outermostPairs() {
        pairs.sort(Comparator.comparingInt(Pair::open));
        List<Pair> outermost = new ArrayList<>();
        int end = -1;
        for (Pair pair : pairs) {
            if (pair.open() > end) {
                outermost.add(pair);
                end = pair.close();
            }
        }
        return outermost;
    }

    private boolean canOpen(int i) {
        return !isBlank(i + 1) && (isBlank(i - 1) || "([{<—–-/“‘\"'`„‚«‹".indexOf(at(i - 1)) >= 0);
    }

    private boolean mayEndPlural(int i) {
        return (at(i - 1) == 's' || at(i - 1) == 'S')
                && at(i + 1) == ' '
                && Character.isLetter(at(i + 2));
    }

    private boolean isWithinWord(int i) {
        return isLetterOrDigit(i - 1) && isLetterOrDigit(i + 1);
    }

    private boolean isLetterOrDigit(int i) {
        return Character.isLetterOrDigit(at(i));
    }

    private boolean isBlank(int i) {
        return Character.isWhitespace(at(i)) || at(i) == '\u00A0';
    }

    /** The character at an index; a space before the first and after the last. */
    private char at(int i) {
        return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
    }
}

package org.humanbeingsfirst.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.humanbeingsfirst.location.Span;

/**
 * As much of a passage as is shown beside what pages quote of it: the quoted words and some on either
 * side. We quote briefly, and so a passage nobody quotes is shown by its beginning.
 */
public final class PassageExcerpt {

    /** Stands where words are left out. */
    private static final String OMISSION = "[…]";

    private static final int AROUND = 120;
    private static final int BEGINNING = 160;

    /** A cut this near to the end of a passage would save nothing. */
    private static final int SLACK = 30;

    private PassageExcerpt() {}

    /**
     * A stretch of an excerpt.
     *
     * @param text the words
     * @param isQuoted true if a page quotes them
     */
    public record Piece(String text, boolean isQuoted) {}

    /**
     * The excerpt of a passage, piece by piece.
     *
     * @param passage its words
     * @param quotations what pages quote of it
     */
    public static List<Piece> of(String passage, Collection<String> quotations) {
        List<Span> quoted = merged(quotations, passage);
        List<Piece> pieces = new ArrayList<>();
        if (quoted.isEmpty()) {
            int end = before(passage, 0, BEGINNING);
            add(pieces, passage.substring(0, end) + (end < passage.length() ? " " + OMISSION : ""));
            return pieces;
        }
        int shown = 0;
        for (Span span : quoted) {
            int from = after(passage, shown, span.start() - AROUND);
            int until = pieces.isEmpty() ? 0 : before(passage, shown, shown + AROUND);
            if (from > until) {
                String rest = passage.substring(shown, until);
                add(pieces, rest + (rest.isEmpty() ? "" : " ") + OMISSION + " ");
            } else {
                from = shown;
            }
            add(pieces, passage.substring(from, span.start()));
            pieces.add(new Piece(passage.substring(span.start(), span.end()), true));
            shown = span.end();
        }
        int end = before(passage, shown, shown + AROUND);
        add(pieces, passage.substring(shown, end) + (end < passage.length() ? " " + OMISSION : ""));
        return pieces;
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }

    /** The end of the last word before an index, or of the passage if little would be cut. */
    private static int before(String passage, int least, int index) {
        if (index + SLACK >= passage.length()) {
            return passage.length();
        }
        int end = passage.lastIndexOf(' ', index);
        return end > least ? end : least;
    }

    /** The beginning of the first word after an index, or what was shown if little would be cut. */
    private static int after(String passage, int shown, int index) {
        if (index - SLACK <= shown) {
            return shown;
        }
        int space = passage.indexOf(' ', index);
        return space < 0 ? index : space + 1;
    }

    /** The places of all quotations in order, those that touch as one. */
    private static List<Span> merged(Collection<String> quotations, String passage) {
        List<Span> all = new ArrayList<>();
        quotations.forEach(words -> all.addAll(places(words.strip(), passage)));
        all.sort(Comparator.comparingInt(Span::start));
        List<Span> merged = new ArrayList<>();
        for (Span span : all) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                Span before = merged.get(last);
                merged.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static List<Span> places(String quoted, String passage) {
        int at = passage.indexOf(quoted);
        if (at >= 0 && !quoted.isEmpty()) {
            return List.of(new Span(at, at + quoted.length()));
        }
        Vocabulary vocabulary = new Vocabulary();
        Words words = Words.of(quoted, vocabulary);
        return new PatternSearch(Words.of(passage, vocabulary), vocabulary)
                .places(QuotedPattern.of(words, vocabulary));
    }
}

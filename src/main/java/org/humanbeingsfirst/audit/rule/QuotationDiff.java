package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.quotation.WordChange;
import org.humanbeingsfirst.quotation.WordChange.Kind;

/**
 * The word diff of an altered quotation as an editor should see it: what is marked as left out or
 * added does not draw the eye from what is not.
 */
final class QuotationDiff {

    /** A word is looked for this many characters beyond the last one found. */
    private static final int FAR = 200;

    /** Words shown on either side of a change. */
    private static final int NEIGHBOURS = 4;

    private static final Pattern MARKED = Pattern.compile("\\[[^\\]]*\\][.,;:]?");

    private final List<WordChange> changes;

    /**
     * @param changes the diff of source and quotation
     */
    QuotationDiff(List<WordChange> changes) {
        this.changes = changes;
    }

    private static boolean isMarked(WordChange change) {
        return MARKED.matcher(change.quoted()).matches();
    }

    /** The first change that is not marked; if all are, the first. */
    private Optional<WordChange> first() {
        return changes.stream()
                .filter(change -> change.kind() != Kind.SAME && !isMarked(change))
                .findFirst()
                .or(() -> changes.stream().filter(c -> c.kind() != Kind.SAME).findFirst());
    }

    /**
     * Where in a file the first change stands. The words before it are looked up one after the
     * other, past the Markdown between them.
     *
     * @param text the file's text
     * @param quotation the quoted words in it
     */
    int offsetOfFirst(String text, Span quotation) {
        Optional<WordChange> first = first();
        int at = quotation.start();
        for (WordChange change : changes) {
            boolean isSought = first.filter(sought -> sought == change).isPresent();
            for (String word : change.quoted().split("\\s+")) {
                int found = find(word, text, at, Math.min(quotation.end(), at + FAR));
                if (isSought && found >= 0) {
                    return found;
                }
                at = found < 0 ? at : found + word.length();
            }
            if (isSought) {
                return at;
            }
        }
        return quotation.start();
    }

    /** The offset of a whole word within bounds, so that "not" is not found in "another"; else -1. */
    private static int find(String word, String text, int from, int to) {
        String within = text.substring(from, to);
        int found = word.isEmpty() ? -1 : within.indexOf(word);
        while (found >= 0
                && (isInsideWord(within, found) || isInsideWord(within, found + word.length()))) {
            found = within.indexOf(word, found + 1);
        }
        return found < 0 ? -1 : from + found;
    }

    private static boolean isInsideWord(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index));
    }

    /** What the source has in place of the first change. */
    String caretNote() {
        return first().map(
                        change ->
                                switch (change.kind()) {
                                    case LOST -> "source has here: " + change.source();
                                    case ADDED -> "source does not have: " + change.quoted();
                                    default -> "source has: " + change.source();
                                })
                .orElse("");
    }

    /** All changes, as {@code git diff --word-diff} writes them; long stretches between are cut. */
    String words() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            WordChange change = changes.get(i);
            shown.add(
                    switch (change.kind()) {
                        case SAME -> shortened(change.quoted(), i == 0, i == changes.size() - 1);
                        case LOST -> "[-" + change.source() + "-]";
                        case ADDED -> "{+" + change.quoted() + "+}";
                        case REPLACED -> "[-" + change.source() + "-]{+" + change.quoted() + "+}";
                    });
        }
        return String.join(" ", shown);
    }

    private static String shortened(String same, boolean isFirst, boolean isLast) {
        List<String> words = List.of(same.split("\\s+"));
        if (words.size() <= 2 * NEIGHBOURS) {
            return same;
        }
        String head = isFirst ? "" : String.join(" ", words.subList(0, NEIGHBOURS)) + " ";
        int tail = words.size() - NEIGHBOURS;
        return head
                + "…"
                + (isLast ? "" : " " + String.join(" ", words.subList(tail, words.size())));
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.quotation.WordChange;
import org.humanbeingsfirst.quotation.WordChange.Kind;

/**
 * The word diff of an altered quotation as an editor should see it: what may differ (the case of the
 * first letter, the mark at the end) is no change, and what is marked as left out or added does not
 * draw the eye from what is not.
 */
final class QuotationDiff {

    /** A word is looked for this many characters beyond the last one found. */
    private static final int FAR = 200;

    /** Words shown on either side of a change. */
    private static final int NEIGHBOURS = 4;

    private static final Pattern MARKED = Pattern.compile("\\[[^\\]]*\\][.,;:]?");
    private static final Pattern LAST_MARK = Pattern.compile("[.,]$");

    private final List<WordChange> changes;

    private QuotationDiff(List<WordChange> changes) {
        this.changes = changes;
    }

    /** Tidies a diff for reading. */
    static QuotationDiff of(List<WordChange> diff) {
        List<WordChange> tidy = new ArrayList<>();
        for (WordChange change : diff) {
            int last = tidy.size() - 1;
            if (last >= 0 && isReplacement(tidy.get(last), change)) {
                WordChange before = tidy.remove(last);
                String source = before.source() + change.source();
                tidy.add(new WordChange(Kind.REPLACED, source, before.quoted() + change.quoted()));
            } else {
                tidy.add(change);
            }
        }
        for (int i = 0; i < tidy.size(); i++) {
            WordChange change = tidy.get(i);
            if (mayDiffer(change, i == 0, i == tidy.size() - 1)) {
                tidy.set(i, new WordChange(Kind.SAME, change.source(), change.quoted()));
            }
        }
        return new QuotationDiff(tidy);
    }

    private static boolean isReplacement(WordChange first, WordChange second) {
        return first.kind() == Kind.ADDED && second.kind() == Kind.LOST
                || first.kind() == Kind.LOST && second.kind() == Kind.ADDED;
    }

    private static boolean mayDiffer(WordChange change, boolean isFirst, boolean isLast) {
        String source = change.source();
        String quoted = change.quoted();
        if (isLast) {
            source = LAST_MARK.matcher(source).replaceFirst("");
            quoted = LAST_MARK.matcher(quoted).replaceFirst("");
        }
        if (isFirst && !source.isEmpty() && !quoted.isEmpty()) {
            source = Character.toLowerCase(source.charAt(0)) + source.substring(1);
            quoted = Character.toLowerCase(quoted.charAt(0)) + quoted.substring(1);
        }
        return source.equals(quoted);
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
                String ahead = text.substring(at, Math.min(quotation.end(), at + FAR));
                int found = word.isEmpty() ? -1 : ahead.indexOf(word);
                if (isSought && found >= 0) {
                    return at + found;
                }
                at += found < 0 ? 0 : found + word.length();
            }
            if (isSought) {
                return at;
            }
        }
        return quotation.start();
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

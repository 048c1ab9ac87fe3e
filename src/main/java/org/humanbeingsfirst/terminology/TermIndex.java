package org.humanbeingsfirst.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many phrases in one pass over a text: each word is looked up among the first words of all
 * phrases, and only what begins there is compared further.
 */
final class TermIndex {

    /** How many words an exception may have before the words it excepts. */
    private static final int LONGEST_LEAD = 6;

    /** A phrase and the entry it stands in. */
    private record Indexed(Phrase phrase, Term term) {}

    private final Map<String, List<Indexed>> byFirstWord = new HashMap<>();
    private final Map<String, List<Indexed>> byFirstLetters = new HashMap<>();

    TermIndex(List<Term> terms) {
        for (Term term : terms) {
            for (Phrase phrase : term.phrases()) {
                (phrase.isFoundByBeginning() ? byFirstLetters : byFirstWord)
                        .computeIfAbsent(phrase.key(), key -> new ArrayList<>())
                        .add(new Indexed(phrase, term));
            }
        }
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty() && byFirstLetters.isEmpty();
    }

    /** The uses of all terms, in order; none within another, the longest counts. */
    List<TermUse> usesIn(CharSequence text) {
        List<Token> tokens = Token.of(text);
        List<TermUse> uses = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Indexed longest = null;
            int end = i + 1;
            for (Indexed candidate : candidates(tokens.get(i))) {
                int reach = candidate.phrase().endAt(tokens, i);
                if (reach > (longest == null ? i : end)) {
                    longest = candidate;
                    end = reach;
                }
            }
            if (longest != null && !isException(longest.term(), tokens, i, end)) {
                uses.add(
                        new TermUse(
                                longest.term(), tokens.get(i).start(), tokens.get(end - 1).end()));
            }
            i = end;
        }
        return uses;
    }

    private List<Indexed> candidates(Token token) {
        String word = token.normal();
        List<Indexed> found = new ArrayList<>(byFirstWord.getOrDefault(word, List.of()));
        if (word.length() >= Phrase.FEWEST_LETTERS) {
            found.addAll(
                    byFirstLetters.getOrDefault(
                            word.substring(0, Phrase.FEWEST_LETTERS), List.of()));
        }
        if (token.isNumber()) {
            found.addAll(byFirstWord.getOrDefault("", List.of()));
        }
        return found;
    }

    /** True if an exception that holds the use begins at it or a few words before. */
    private static boolean isException(Term term, List<Token> tokens, int start, int end) {
        for (Phrase exception : term.exceptions()) {
            for (int i = Math.max(0, start - LONGEST_LEAD); i <= start; i++) {
                if (exception.endAt(tokens, i) >= end) {
                    return true;
                }
            }
        }
        return false;
    }
}

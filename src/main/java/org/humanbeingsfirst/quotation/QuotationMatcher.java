package org.humanbeingsfirst.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares a quotation with passages of the work it is attributed to.
 *
 * <p>A quotation <b>agrees</b> with a passage if its words stand there side by side, from the
 * beginning of a word to the end of one.
 *
 * <ul>
 *   <li>{@link Verdict#EXACT}: character for character.
 *   <li>{@link Verdict#TYPOGRAPHIC}: but for quotation marks, dashes and the spaces round them, white
 *       space, forms of the ellipsis, ligatures and soft hyphens; the case of the first letter of the
 *       quotation and of what follows an omission; a comma or full stop at the end; marked omissions
 *       {@code […]}; and insertions, which may stand for up to four words: {@code [they] were},
 *       {@code [T]he}, {@code victim[s]}.
 *   <li>{@link Verdict#ALTERED}: the passage clearly resembles the quotation (six tenths of its words
 *       in order, short words counting less) but words, numbers or other punctuation differ. So it
 *       is when an omission takes a negation or part of a number from beside the words kept, or when
 *       an insertion replaces a number, or replaces or adds a negation; when it begins or ends
 *       within a number; and when it makes a sentence of what the source denies ("Not all").
 *   <li>{@link Verdict#SECOND_HAND}: it agrees only with passages that another work quotes.
 *   <li>{@link Verdict#UNRECORDED}: no passage resembles it.
 * </ul>
 *
 * <p>Prefix and suffix of a selector are context and not compared. Looking for agreement takes time
 * linear in the length of both texts. For {@code ALTERED} only the first {@value
 * Resemblance#MOST_WORDS} words of a quotation are aligned, with a region of the passage of four
 * times that size.
 */
public final class QuotationMatcher {

    /** A text may say the same words often; so many places are looked at for the same characters. */
    private static final int MOST_PLACES = 100;

    private static final int MOST_STEPS = 4_000_000;

    private record Agreement(Passage passage, Verdict textually) {
        boolean isSecondHand() {
            return passage.means() == Passage.Means.SECOND_HAND;
        }

        /** True if no passage that lacks the very words could agree better. */
        boolean isUnsurpassed() {
            return textually == Verdict.EXACT && !isSecondHand();
        }
    }

    private record Likeness(Passage passage, Words source, Resemblance resemblance) {}

    private static final Comparator<Agreement> BEST =
            Comparator.comparing(Agreement::isSecondHand)
                    .thenComparing(Agreement::textually)
                    .thenComparing(agreement -> agreement.passage().means());

    private final Vocabulary vocabulary = new Vocabulary();
    private final String text;
    private final Words quoted;
    private final QuotedPattern pattern;

    private QuotationMatcher(String text) {
        this.text = text;
        this.quoted = Words.of(text, vocabulary);
        this.pattern = QuotedPattern.of(quoted, vocabulary);
    }

    /**
     * Compares quoted words with what was read in their source.
     *
     * @param quoted the words as plain text, without the marks round them
     * @param passages what was read; the best of them decides, and among equals a passage read
     *     directly before one at second hand, one read in the work before a saved copy, then the
     *     first
     */
    public static Comparison compare(String quoted, List<Passage> passages) {
        return new QuotationMatcher(quoted.strip()).compare(passages);
    }

    private Comparison compare(List<Passage> passages) {
        if (pattern.isWordless()) {
            return unrecorded();
        }
        Optional<Agreement> best = bestOf(verbatim(passages)).filter(Agreement::isUnsurpassed);
        if (best.isEmpty()) {
            best = bestOf(passages);
        }
        if (best.isPresent()) {
            Agreement agreement = best.get();
            Verdict verdict =
                    agreement.isSecondHand() ? Verdict.SECOND_HAND : agreement.textually();
            return new Comparison(
                    verdict, Optional.of(agreement.passage()), agreement.textually(), List.of());
        }
        Likeness likest = null;
        for (Passage passage : passages) {
            likest = likest(likest, passage, Words.of(passage.selector().tokens(), vocabulary));
        }
        return likest == null ? unrecorded() : altered(likest);
    }

    /** Most quotations stand in their source as they are: the other passages are not even read. */
    private List<Passage> verbatim(List<Passage> passages) {
        return passages.stream()
                .filter(p -> isShort(p.selector().exact()) && p.selector().exact().contains(text))
                .toList();
    }

    /** The JDK's search takes the product of both lengths at worst: long texts go the long way. */
    private boolean isShort(String passage) {
        return (long) passage.length() * text.length() <= MOST_STEPS;
    }

    private Optional<Agreement> bestOf(List<Passage> passages) {
        List<Agreement> agreements = new ArrayList<>();
        for (Passage passage : passages) {
            Words source = Words.of(passage.selector().tokens(), vocabulary);
            Optional<Verdict> agreement = agreement(source);
            agreement.ifPresent(verdict -> agreements.add(new Agreement(passage, verdict)));
        }
        return agreements.stream().min(BEST);
    }

    private Optional<Verdict> agreement(Words source) {
        if (isExactly(source)) {
            return Optional.of(Verdict.EXACT);
        }
        return new PatternSearch(source, vocabulary).finds(pattern)
                ? Optional.of(Verdict.TYPOGRAPHIC)
                : Optional.empty();
    }

    private boolean isExactly(Words source) {
        int before = quoted.start(0);
        int first = isShort(source.text()) ? source.text().indexOf(text) : 0;
        if (first < 0) {
            return false;
        }
        Sense sense = new Sense(source, vocabulary);
        int[] places = {0};
        int found =
                new SequenceSearch(quoted.ids(0, quoted.size()))
                        .find(
                                source::id,
                                source.firstFrom(first + before),
                                source.size(),
                                at ->
                                        ++places[0] > MOST_PLACES
                                                || hasTextAt(source, source.start(at) - before)
                                                        && !sense.cutsNumber(
                                                                at, at + quoted.size()));
        return found >= 0 && places[0] <= MOST_PLACES;
    }

    private boolean hasTextAt(Words source, int offset) {
        return source.text().startsWith(text, offset);
    }

    private Likeness likest(Likeness soFar, Passage passage, Words source) {
        Optional<Resemblance> found =
                new PatternSearch(source, vocabulary)
                        .findsScattered(pattern)
                        .or(() -> Resemblance.find(pattern, source, vocabulary));
        boolean better =
                found.isPresent()
                        && (soFar == null
                                || found.get().likeness() > soFar.resemblance().likeness());
        return better ? new Likeness(passage, source, found.get()) : soFar;
    }

    private Comparison altered(Likeness likest) {
        Resemblance stretch =
                likest.resemblance()
                        .withWholeNumbers(likest.source(), vocabulary)
                        .withHiddenNegation(pattern, likest.source(), vocabulary);
        List<WordChange> diff =
                WordDiff.between(
                        likest.source(),
                        stretch.from(),
                        Math.min(stretch.to(), stretch.from() + Resemblance.LARGEST_REGION),
                        quoted,
                        2 * Resemblance.MOST_WORDS,
                        vocabulary);
        return new Comparison(
                Verdict.ALTERED, Optional.of(likest.passage()), Verdict.ALTERED, diff);
    }

    private static Comparison unrecorded() {
        return new Comparison(Verdict.UNRECORDED, Optional.empty(), Verdict.UNRECORDED, List.of());
    }
}

package org.humanbeingsfirst.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.quotation.WordChange;
import org.humanbeingsfirst.quotation.WordChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Diffs are written as steps: {@code -lost}, {@code +added}, {@code -source+quoted}, or the same. */
class QuotationDiffTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the same / -12+21 / pages   | the same [-12-]{+21+} pages  | source has: 12",
                "was / -not / made up        | was [-not-] made up          | source has here: not",
                "was / +not / made up        | was {+not+} made up | source does not have: not",
                "a / -in it+[…] / b / +not   | a [-in it-]{+[…]+} b {+not+}"
                        + " | source does not have: not",
                "was / -never+[…] / true     | was [-never-]{+[…]+} true    | source has: never",
                "a b c d e f g h i / +x / a b c d e f g h i | … f g h i {+x+} a b c d …"
                        + " | source does not have: x"
            })
    void changesAreShownAsEditorsReadThem(String steps, String words, String note) {
        QuotationDiff diff = diff(steps);
        assertEquals(words, diff.words());
        assertEquals(note, diff.caretNote());
    }

    @Test
    void caretStandsAtTheFirstChangedWordPastMarkdown() {
        String text = "> the *same* words\n> and 21 pages";
        QuotationDiff diff = diff("the same words and / -12+21 / pages");
        assertEquals(text.indexOf("21"), diff.offsetOfFirst(text, new Span(2, text.length())));
    }

    @Test
    void caretDoesNotStandWithinAnotherWord() {
        String text = "another is not made up";
        QuotationDiff diff = diff("another is / +not / made up");
        assertEquals(
                text.indexOf(" not") + 1, diff.offsetOfFirst(text, new Span(0, text.length())));
    }

    @Test
    void caretOfALostWordStandsWhereItWas() {
        String text = "it was made up";
        QuotationDiff diff = diff("it was / -not / made up");
        assertEquals("it was".length(), diff.offsetOfFirst(text, new Span(0, text.length())));
    }

    private static QuotationDiff diff(String steps) {
        List<WordChange> changes =
                Arrays.stream(steps.split(" / ")).map(QuotationDiffTest::change).toList();
        return new QuotationDiff(changes);
    }

    private static WordChange change(String step) {
        int plus = step.indexOf('+');
        if (plus == 0) {
            return new WordChange(Kind.ADDED, "", step.substring(1));
        }
        if (!step.startsWith("-")) {
            return new WordChange(Kind.SAME, step, step);
        }
        return plus < 0
                ? new WordChange(Kind.LOST, step.substring(1), "")
                : new WordChange(Kind.REPLACED, step.substring(1, plus), step.substring(plus + 1));
    }
}

package org.humanbeingsfirst.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassageExcerptTest {

    private static final String LONG = "word ".repeat(100).strip();

    @Test
    void quotedWordsAreMarked() {
        assertEquals(
                "She said that *nobody wrote this* at all.",
                excerpt("She said that nobody wrote this at all.", "nobody wrote this"));
    }

    @Test
    void wordsAreFoundAsTheyAreCompared() {
        assertEquals(
                "*It’s “made up*” – *every word of it*, and more.",
                excerpt(
                        "It’s “made up” – every word of it, and more.",
                        "it's 'made up'",
                        "every word of it"));
    }

    @Test
    void whatAQuotationLeavesOutIsNotMarked() {
        assertEquals(
                "*She wrote* it by hand and *sent it* home.",
                excerpt("She wrote it by hand and sent it home.", "She wrote […] sent it"));
    }

    @Test
    void placesThatOverlapAreOne() {
        assertEquals("*one two three* four", excerpt("one two three four", "one two", "two three"));
    }

    @Test
    void aLongPassageIsCutRoundTheQuotedWords() {
        String shown = excerpt(LONG + " these are quoted " + LONG, "these are quoted");
        assertTrue(shown.startsWith("[…] word "), shown);
        assertTrue(shown.contains(" word *these are quoted* word "), shown);
        assertTrue(shown.endsWith(" word […]"), shown);
        assertTrue(shown.length() < 300, shown);
    }

    @Test
    void betweenPlacesFarApartWordsAreLeftOut() {
        String shown = excerpt("First here. " + LONG + " Then here.", "First here", "Then here");
        assertTrue(shown.startsWith("*First here*. word "), shown);
        assertTrue(shown.endsWith(" word *Then here*."), shown);
        assertEquals(1, shown.split("\\[…]", -1).length - 1, shown);
        assertTrue(shown.length() < 320, shown);
    }

    @Test
    void aPassageThatNobodyQuotesIsShownByItsBeginning() {
        assertEquals("A short one.", excerpt("A short one."));
        String shown = excerpt(LONG);
        assertTrue(shown.endsWith("word […]") && shown.length() < 180, shown);
    }

    @Test
    void wordsThatAreNotInItMarkNothing() {
        assertEquals("A short one.", excerpt("A short one.", "of another passage"));
    }

    private static String excerpt(String passage, String... quotations) {
        return PassageExcerpt.of(passage, List.of(quotations)).stream()
                .map(piece -> piece.isQuoted() ? "*" + piece.text() + "*" : piece.text())
                .collect(Collectors.joining());
    }
}

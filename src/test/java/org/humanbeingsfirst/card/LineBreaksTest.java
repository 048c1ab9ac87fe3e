package org.humanbeingsfirst.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    private final LineBreaks breaks = new LineBreaks(String::length, 8);

    @Test
    void linesEndBetweenWords() {
        assertEquals(List.of("one two", "three", "four"), breaks.of("one two three  four"));
    }

    @Test
    void aWordThatIsTooWideIsBroken() {
        assertEquals(List.of("a", "verylong", "wordhere", "b"), breaks.of("a verylongwordhere b"));
        assertFalse(breaks.hasRoomForEachWord("a verylongwordhere b"));
        assertTrue(breaks.hasRoomForEachWord("one three"));
    }

    @Test
    void whatIsLeftOutIsMarked() {
        assertEquals(List.of("one two", "three…"), breaks.of("one two three, four", 2));
        assertEquals(List.of("one two"), breaks.of("one two", 2));
    }

    @Test
    void lettersOfTwoCharactersStayWhole() {
        LineBreaks narrow = new LineBreaks(text -> text.codePointCount(0, text.length()), 2);
        assertEquals(List.of("𝐀𝐁", "𝐂"), narrow.of("𝐀𝐁𝐂"));
        assertEquals(List.of("𝐀…"), narrow.of("𝐀𝐁𝐂", 1));
    }

    @Test
    void aLetterWiderThanTheLineStandsAlone() {
        assertEquals(List.of("x"), new LineBreaks(text -> 9, 8).of("x"));
    }
}

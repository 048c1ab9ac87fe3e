package org.humanbeingsfirst.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @Test
    void shortLineIsShownWhole() {
        ContentFile file = ContentFile.of("x.md", "one\ntwo\n");
        assertEquals(new Excerpt("two", 3, ""), Excerpt.of(file, new Location("x.md", 2, 3)));
    }

    @Test
    void wholeFileHasNoExcerpt() {
        ContentFile file = ContentFile.of("x.md", "one");
        assertEquals(Excerpt.NONE, Excerpt.of(file, Location.wholeFile("x.md")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 80, 81, 159, 160, 161, 500, 920, 921, 999, 1000})
    void caretOfALongLineStaysUnderItsCharacter(int column) {
        StringBuilder line = new StringBuilder("x".repeat(1000));
        line.setCharAt(column - 1, '!');
        Excerpt excerpt = Excerpt.of(line.toString(), column);
        assertEquals('!', excerpt.text().charAt(excerpt.column() - 1));
        assertEquals(160, excerpt.text().length());
    }

    @Test
    void cutEndsOfALongLineAreMarked() {
        Excerpt excerpt = Excerpt.of("a".repeat(300) + "!" + "b".repeat(300), 301);
        assertEquals('…', excerpt.text().charAt(0));
        assertEquals('…', excerpt.text().charAt(excerpt.text().length() - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 303, 305})
    void surrogatePairsAreNotCut(int column) {
        Excerpt excerpt = Excerpt.of("\uD83D\uDE00".repeat(400), column);
        String shown = excerpt.text().replace("…", "");
        assertEquals("\uD83D\uDE00".repeat(shown.length() / 2), shown);
        assertEquals('\uD83D', excerpt.text().charAt(excerpt.column() - 1));
    }

    @Test
    void columnBeyondTheLineHasNoCaret() {
        assertEquals(new Excerpt("ab", 3, ""), Excerpt.of("ab", 3));
        assertEquals(new Excerpt("ab", 0, ""), Excerpt.of("ab", 4));
    }
}

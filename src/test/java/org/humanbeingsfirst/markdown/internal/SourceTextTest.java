package org.humanbeingsfirst.markdown.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "na\u00efve \u00ff",
                "\u0100",
                "a \u201cquoted\u201d word",
                "\u0e44\u0e17\u0e22",
                "clef \ud834\udd1e"
            })
    void hasTheCharactersAndPartsOfTheText(String text) {
        SourceText source = SourceText.of(SourceText.sequence(text));
        assertEquals(text, source.toString());
        assertEquals(text.length(), source.length());
        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                assertEquals(text.substring(from, to), source.substring(from, to));
                assertEquals(text.substring(from, to), source.subSequence(from, to).toString());
            }
        }
        for (int i = 0; i < text.length(); i++) {
            assertEquals(text.charAt(i), source.charAt(i));
        }
    }

    @Test
    void knowsWhatIsPlain() {
        SourceText source = SourceText.of(SourceText.sequence("plain text, one “mark” & more"));
        assertTrue(source.isPlain(0, 16));
        assertFalse(source.isPlain(0, 17));
        assertTrue(source.isPlain(17, 21));
        assertFalse(source.isPlain(22, 29));
        assertTrue(source.hasSpecial(0, 29, c -> c == '&'));
        assertFalse(source.hasSpecial(0, 23, c -> c == '&'));
    }

    @Test
    void isFoundBehindItsPartsAlone() {
        BasedSequence whole = SourceText.sequence("a “quoted” word");
        assertSame(SourceText.of(whole), SourceText.of(whole.subSequence(2, 10)));
        assertNull(SourceText.of(BasedSequence.of("another")));
    }
}

package org.humanbeingsfirst.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSketchTest {

    private static long of(List<String> words) {
        return TextSketch.of(TextSketch.Words.in(String.join(" ", words))).orElseThrow();
    }

    /** A text of words that are made up, the same for the same seed. */
    private static List<String> text(int seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> "word" + random.nextInt(5_000))
                .collect(Collectors.toList());
    }

    @Test
    void caseAndPunctuationDoNotCount() {
        String text = "Seven paper moons. ".repeat(20);
        assertEquals(
                TextSketch.of(TextSketch.Words.in(text)),
                TextSketch.of(TextSketch.Words.in(text.toUpperCase().replace(".", " –\n"))));
    }

    @Test
    void shortTextHasNone() {
        assertEquals(
                OptionalLong.empty(), TextSketch.of(TextSketch.Words.in("Seven paper moons.")));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 500, 5_000})
    void textWithATenthAnotherIsTheSame(int words) {
        for (int seed = 0; seed < 20; seed++) {
            List<String> text = text(seed, words);
            List<String> edited = text(seed, words);
            edited.subList(words / 2, words / 2 + words / 10).replaceAll(word -> "new" + word);
            int distance = TextSketch.distance(of(text), of(edited));
            assertTrue(distance < TextSketch.CHANGED_TEXT, "distance " + distance);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 500, 5_000})
    void anotherTextIsAnother(int words) {
        int recognised = 0;
        for (int seed = 0; seed < 200; seed++) {
            int distance =
                    TextSketch.distance(of(text(seed, words)), of(text(seed + 1_000, words)));
            assertTrue(distance >= TextSketch.CHANGED_TEXT, "distance " + distance);
            recognised += distance >= TextSketch.OTHER_TEXT ? 1 : 0;
        }
        assertTrue(recognised >= 190, recognised + " of 200");
    }

    @Test
    void sketchOfATextIsTheSameForEver() {
        String text = "Seven paper moons hang over nine made-up towns. ".repeat(5);
        assertEquals(
                OptionalLong.of(7940184753393752975L), TextSketch.of(TextSketch.Words.in(text)));
    }
}

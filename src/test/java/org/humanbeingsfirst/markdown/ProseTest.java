package org.humanbeingsfirst.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.site.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProseTest {

    private static List<Prose.Block> blocks(Sample sample) {
        return sample.body().prose().blocks(ContentFile.of("sample.md", sample.text()));
    }

    private static Prose.Block block(String body) {
        return blocks(Sample.of(body)).get(0);
    }

    /** Each character as O(wn), E(mphasis), Q(uoted), C(itation), X(other), quotation marks. */
    private static String kinds(Prose.Block block) {
        StringBuilder kinds = new StringBuilder();
        IntStream.range(0, block.text().length())
                .forEach(
                        i ->
                                kinds.append(
                                        switch (block.kindAt(i)) {
                                            case OWN -> 'O';
                                            case EMPHASIS -> 'E';
                                            case QUOTED -> 'Q';
                                            case CITATION -> 'C';
                                            case OTHER -> 'X';
                                            case OPENING_MARK -> '<';
                                            case CLOSING_MARK -> '>';
                                        }));
        return kinds.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    one two                          | one two          | OOOOOOO
                    one *two* **six**                | one two six      | OOOOEEEOOOO
                    one `two`                        | one \uFFFC       | OOOOX
                    a [@doe-1999].                   | a \uFFFC.        | OOCO
                    a\\* b                           | a* b             | OOOO
                    a [b](/c/)                       | a b              | OOO
                    “a b c d e” [@doe-1999].         | “a b c d e” \uFFFC. | <QQQQQQQQQ>OCO
                    “a b” c                          | “a b” c          | OOOOOOO
                    ## a b                           | a b              | OOO
                    """)
    void marksAreGoneAndKindsAreKnown(String body, String text, String kinds) {
        Prose.Block block = block(body);
        assertEquals(text, block.text());
        assertEquals(kinds, kinds(block));
    }

    @Test
    void everyBlockHasItsForm() {
        Sample sample =
                Sample.of(
                        "## One\n\nTwo\nthree.\n\n- Four\n  five.\n\n| Six |\n|---|\n| Seven |\n\n"
                                + "> Eight\n> nine.\n> -- [@doe-1999]\n\n    ten\n");
        assertEquals(
                List.of(
                        "HEADING One",
                        "PARAGRAPH Two three.",
                        "PARAGRAPH Four five.",
                        "TABLE_CELL Six",
                        "TABLE_CELL Seven",
                        "QUOTED_BLOCK Eight nine."),
                blocks(sample).stream()
                        .map(block -> block.form() + " " + block.text().strip())
                        .filter(line -> !line.contains("\uFFFC"))
                        .toList());
    }

    @Test
    void sentencesEndOutsideQuotations() {
        Prose.Block block =
                block(
                        "It is so, e.g. here. It says “One of them. Two of them, and more.”"
                                + " [@doe-1999] Then *three*? Four");
        assertEquals(
                List.of(
                        "It is so, e.g. here.",
                        "It says “One of them. Two of them, and more.” \uFFFC",
                        "Then three?",
                        "Four"),
                block.sentences().stream()
                        .map(each -> block.text().substring(each.start(), each.end()))
                        .toList());
    }

    @Test
    void placesAreThoseOfTheFile() {
        Sample sample = Sample.of("Some *words* and\n\\[more\\] here [@doe-1999].\n");
        Prose.Block block = blocks(sample).get(0);
        int at = block.text().indexOf("more] here");
        assertEquals("2:3 more\\] here", sample.at(block.span(at, at + "more] here".length())));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** Whatever is written, words are those of the file at the place that is said. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterIsWhereItSays(long seed) {
        Sample sample = Sample.of(new MarkdownGenerator(seed).document());
        for (Prose.Block block : blocks(sample)) {
            String text = block.text();
            for (int i = 0; i < text.length(); i++) {
                Prose.Kind kind = block.kindAt(i);
                Span place = block.span(i, i + 1);
                assertTrue(place.end() <= sample.text().length() + 1, block::text);
                if (kind == Prose.Kind.OWN && text.charAt(i) != ' ') {
                    assertEquals(text.charAt(i), sample.text().charAt(place.start()));
                }
            }
            int end = 0;
            for (Span sentence : block.sentences()) {
                assertTrue(sentence.start() >= end && sentence.end() > sentence.start());
                end = sentence.end();
            }
        }
    }
}

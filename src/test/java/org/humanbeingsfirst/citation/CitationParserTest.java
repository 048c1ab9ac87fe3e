package org.humanbeingsfirst.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.humanbeingsfirst.citation.CitationParser.Result;
import org.humanbeingsfirst.location.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationParserTest {

    @Test
    void spansAreOffsetsOfTheFile() {
        Result.Parsed parsed = parsed("see [cf. @doe-1999, p. 3].", 4, 100);
        assertEquals(new Span(104, 125), parsed.citation().span());
        assertEquals(new Span(109, 118), parsed.citation().items().get(0).span());
        assertEquals(25, parsed.end());
    }

    @Test
    void spansEndBehindTheLastCharacterAlsoWhereTheFileHasMoreBetween() {
        String text = "[@doe-1999,\np. 3]";
        Result result = CitationParser.parseAt(text, 0, i -> i < 12 ? i : i + 2);
        Result.Parsed parsed = assertInstanceOf(Result.Parsed.class, result);
        assertEquals(new Span(0, text.length() + 2), parsed.citation().span());
    }

    @Test
    void idsInBracesHaveTheBracesInTheirSpan() {
        Result.Parsed parsed = parsed("[@{a.b.}]", 0, 0);
        assertEquals("a.b.", parsed.citation().items().get(0).id());
        assertEquals(new Span(1, 8), parsed.citation().items().get(0).span());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "(", "-", "-a", "--@doe", "]", ";"})
    void nothingBeginsAtOtherCharacters(String text) {
        assertInstanceOf(Result.None.class, CitationParser.parseAt(text, 0, i -> i));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[@a] | ``",
                "[@a, p. 3] | p. 3",
                "[@a, p. 3, with emphasis] | p. 3, with emphasis",
                "[@a, p. 3 and passim] | p. 3 and passim",
                "[@a, with emphasis] | with emphasis",
                "[@a and elsewhere] | and elsewhere",
                "[@a, p. 3 (note)] | p. 3 (note)"
            })
    void detailJoinsLocatorAndSuffix(String text, String detail) {
        assertEquals(detail, parsed(text, 0, 0).citation().items().get(0).detail());
    }

    @Test
    void locatorsKeepTheirLabel() {
        Optional<Locator> locator =
                parsed("[@a, vol. 2]", 0, 0).citation().items().get(0).locator();
        assertEquals(Optional.of(new Locator(LocatorLabel.VOLUME, "2")), locator);
    }

    /** Quadratic reading would take far longer than this bound. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[[]",
                "[@a ",
                "[@a; ",
                "@a [",
                "@{",
                "@{a",
                "[{",
                "[{;",
                "@",
                "-@",
                "\\[@",
                "[a] ",
                "[@a] ",
                "@a [p. ",
                "[@a](",
                "`@a",
                "[@a, {p. ",
                "[@a 3 ",
                "[@a @b] "
            })
    void longLinesAreReadInLinearTime(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> readAll(text));
    }

    @Test
    void oneLongClusterIsReadInLinearTime() {
        String text = "[@a, pp. " + "3, ".repeat(1_000_000) + "4]";
        Result.Parsed parsed =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> parsed(text, 0, 0));
        assertEquals(text.length(), parsed.end());
    }

    private static int readAll(String text) {
        int found = 0;
        int i = 0;
        while (i < text.length()) {
            Result result = CitationParser.parseAt(text, i, offset -> offset);
            if (result instanceof Result.Parsed parsed) {
                found++;
                i = parsed.end();
            } else if (result instanceof Result.Malformed malformed) {
                i = malformed.end();
            } else {
                i++;
            }
        }
        return found;
    }

    private static Result.Parsed parsed(String text, int index, int offset) {
        Result result = CitationParser.parseAt(text, index, i -> i + offset);
        return assertInstanceOf(Result.Parsed.class, result, result::toString);
    }
}

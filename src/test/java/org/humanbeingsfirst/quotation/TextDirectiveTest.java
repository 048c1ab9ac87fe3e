package org.humanbeingsfirst.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDirectiveTest {

    private static final String PAGE =
            "A made-up page\n"
                    + "Seven paper moons rose over the kettle. The kettle sang.\n"
                    + "Nobody counted the café's  spoons\u00A0twice.\n"
                    + "Seven paper boats came later; the kettle was cold.\n";

    private static boolean isFound(String value) {
        return TextDirective.parse(value).orElseThrow().isFoundIn(PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paper%20moons",
                "PAPER MOONS",
                "cafe's spoons twice",
                "caf%C3%A9%27s",
                "moons,sang",
                "seven,twice",
                "rose-,over the",
                "Seven paper-,boats",
                "the kettle,-was cold",
                "sang.-,nobody,twice",
                "sang.-,nobody",
                "twice.,-Seven",
                "paper,cold,-.",
                "made%2Dup"
            })
    void wordsThatStandOnThePageAreFound(String value) {
        assertTrue(isFound(value), value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paper suns",
                "aper moons",
                "paper moo",
                "sang. Nobody",
                "cold,seven",
                "moons-,over",
                "kettle,-boats",
                "paper,cold,-again"
            })
    void wordsThatDoNotStandThereAreNot(String value) {
        assertFalse(isFound(value), value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ",", "prefix-", "-suffix", "prefix-,-suffix", "a,b,c", "%FF", "a,%FF"})
    void valueWithoutWordsIsNoDirective(String value) {
        assertEquals(Optional.empty(), TextDirective.parse(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a-,b,c,-d|a|b|c|d",
                "b|''|b|''|''",
                "b,c|''|b|c|''",
                "b,-d|''|b|''|d",
                "a%2Cb%2D|''|a,b-|''|''"
            })
    void partsAreToldApart(String value, String prefix, String start, String end, String suffix) {
        assertEquals(
                Optional.of(new TextDirective(prefix, start, end, suffix)),
                TextDirective.parse(value));
    }

    @Test
    void fragmentHasDirectivesBehindTheDelimiter() {
        assertEquals(List.of("a", "b,c"), TextDirective.valuesIn("part:~:text=a&other=x&text=b,c"));
        assertEquals(List.of(), TextDirective.valuesIn("text=a"));
        assertEquals("part", TextDirective.withoutDirectives("part:~:text=a"));
    }

    @Test
    void wordsBetweenIdeographsAreFound() {
        assertTrue(new TextDirective("", "纸月", "", "").isFoundIn("七个纸月升起"));
    }

    @Test
    void linkThatWeMakeIsFound() {
        String words = "Seven paper moons rose over the kettle. The kettle sang.";
        String link = TextFragment.link("https://work.example/", words);
        List<String> values = TextDirective.valuesIn(link.substring(link.indexOf('#') + 1));
        assertTrue(isFound(values.get(0)), link);
    }

    @Test
    void timeGrowsWithTheTextOnly() {
        String text = "seven paper moons ".repeat(200_000);
        TextDirective directive = new TextDirective("seven", "paper", "moons", "kettle");
        assertTimeout(Duration.ofSeconds(5), () -> assertFalse(directive.isFoundIn(text)));
    }
}

package org.humanbeingsfirst.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminologyTest {

    private static Terminology of(String yaml) {
        return Terminology.of(YamlReader.read(ContentFile.of("terminology.yaml", yaml)));
    }

    private static Terminology words(String... terms) {
        return of(
                "- kind: statistic\n  terms:\n"
                        + List.of(terms).stream()
                                .map(term -> "    - \"" + term + "\"\n")
                                .collect(Collectors.joining()));
    }

    private static List<String> uses(Terminology terminology, String text) {
        return terminology.usesIn(text, Term.Kind.STATISTIC).stream()
                .map(use -> text.substring(use.start(), use.end()))
                .toList();
    }

    /** A phrase, a text, and what of the text it names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    red kettle            | A Red Kettle sang          | Red Kettle
                    red kettle            | a red-kettle, sang         | red-kettle
                    red kettle            | a red – kettle             | red – kettle
                    red kettle            | a red, kettle              | ''
                    red kettle            | a red. Kettle              | ''
                    red kettle            | a bored kettle             | ''
                    red kettle            | red kettles                | ''
                    red kettl*            | red kettles, red kettledrum| red kettles; red kettledrum
                    kett*                 | kettles                    | kettles
                    cook’s kettle         | a cook's kettle            | cook's kettle
                    {number}%             | 12% and 3.5 %              | 12%; 3.5 %
                    {number} per cent     | 12 per cent                | 12 per cent
                    every {number} seconds| every 30 seconds           | every 30 seconds
                    every {number} seconds| every few seconds          | ''
                    {thousands} kettles   | 1,400 kettles              | 1,400 kettles
                    {thousands} kettles   | 10 000 kettles             | 10 000 kettles
                    {thousands} kettles   | 10000 kettles              | 10000 kettles
                    {thousands} kettles   | 140 kettles                | ''
                    {thousands} kettles   | in 2020 kettles            | ''
                    {thousands} kettles   | in 2020 100 kettles        | ''
                    {thousands} kettles   | 1,400 kettles’ lids        | 1,400 kettles
                    1,000 to 2,000        | 1000 to 2000               | 1000 to 2000
                    1,000-2,000           | 1 000–2 000                | 1 000–2 000
                    1,000                 | 21,000 or 1,000,000        | ''
                    red … kettle          | a red and very old kettle  | red and very old kettle
                    red … kettle          | a red kettle               | red kettle
                    red … kettle          | red, not a kettle          | ''
                    red … kettle          | red a b c d e f kettle     | red a b c d e f kettle
                    red … kettle          | red a b c d e f g kettle   | ''
                    größer*               | GRÖSSER and Größeres       | Größeres
                    """)
    void aPhraseNamesWordsOfAText(String phrase, String text, String found) {
        List<String> expected = found.isEmpty() ? List.of() : List.of(found.split("; "));
        assertEquals(expected, uses(words(phrase), text));
    }

    @Test
    void theLongestOfTermsThatBeginTogetherCounts() {
        assertEquals(
                List.of("red kettle lid", "red"),
                uses(words("red", "red kettle lid", "red kettle"), "A red kettle lid is red."));
    }

    @Test
    void exceptionsHoldTheWords() {
        Terminology terminology =
                of(
                        """
                        - kind: statistic
                          terms: [kettle]
                          exceptions: ["the red kettle act", "kettle drum*"]
                        """);
        assertEquals(
                List.of("kettle"),
                uses(terminology, "The Red Kettle Act, a kettle drummer, a kettle."));
    }

    @Test
    void kindsAreKeptApart() {
        Terminology terminology = words("kettle");
        assertEquals(List.of(), terminology.usesIn("a kettle", Term.Kind.HARMFUL));
        assertEquals(true, terminology.hasNone(Term.Kind.HARMFUL));
        assertEquals(false, terminology.hasNone(Term.Kind.STATISTIC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "ab*", "a*b", "{numbers}", "…", "… kettle", "red …", "&", "{number}*"})
    void aPhraseThatCanMatchNothingIsADefect(String phrase) {
        assertEquals(
                List.of(phrase + " can match nothing"),
                words(phrase).defects().stream().map(Terminology.Defect::message).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "a: b", "- - a", "- kind: [a]", "- kind: harmful\n  terms: a"})
    void otherShapesAreDefects(String yaml) {
        assertEquals(false, of(yaml).defects().isEmpty());
    }

    @Test
    void anEmptyRegisterIsNone() {
        assertEquals(List.of(), of("# nothing yet").defects());
    }

    @Test
    void longTextsTakeNoLonger() {
        Terminology terminology = words("red … kettle … red", "{number} … {number}", "kett*");
        String text = "red 1 kettle ".repeat(400_000);
        assertTimeout(Duration.ofSeconds(20), () -> uses(terminology, text));
        assertTimeout(Duration.ofSeconds(20), () -> uses(terminology, "1".repeat(5_000_000)));
    }
}

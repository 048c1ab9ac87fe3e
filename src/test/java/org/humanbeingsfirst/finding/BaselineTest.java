package org.humanbeingsfirst.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.humanbeingsfirst.location.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final RuleInfo RULE =
            new RuleInfo("made-up-link", RuleGroup.LINKS, Severity.ERROR, "made up");

    private static Finding at(int line, String excerpt) {
        return new Finding(
                RULE,
                new Location("a.html", line, 1),
                "link leads to nothing",
                new Excerpt(excerpt, 1, ""),
                List.of(),
                "correct it");
    }

    private static Baseline of(Finding... findings) {
        return Baseline.EMPTY.withFindings(List.of(findings), key -> true);
    }

    @Test
    void jsonIsSortedAndCountsWhatIsTheSame() {
        assertEquals(
                """
                {
                  "accepted" : [ {
                    "rule" : "made-up-link",
                    "file" : "a.html",
                    "message" : "link leads to nothing",
                    "excerpt" : "<a href=\\"x\\">",
                    "count" : 2
                  }, {
                    "rule" : "made-up-link",
                    "file" : "a.html",
                    "message" : "link leads to nothing",
                    "excerpt" : "<a href=\\"y\\">",
                    "count" : 1
                  } ]
                }
                """,
                of(at(1, "<a href=\"y\">"), at(2, "<a href=\"x\">"), at(3, "<a href=\"x\">"))
                        .toJson());
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Baseline baseline = of(at(1, "\u201Codd\u201D \uD83D\uDE00 \\ \t"), at(2, ""), at(3, ""));
        Baseline read = Baseline.fromJson(baseline.toJson());
        assertEquals(baseline.toJson(), read.toJson());
        assertEquals(3, read.size());
        assertEquals(
                List.of(),
                read.applyTo(List.of(at(1, "\u201Codd\u201D \uD83D\uDE00 \\ \t"))).left());
    }

    @Test
    void linesMayMove() {
        assertEquals(List.of(), of(at(1, "x")).applyTo(List.of(at(99, "x"))).left());
    }

    @Test
    void oneMoreThanAcceptedIsNew() {
        Baseline.Outcome outcome = of(at(1, "x")).applyTo(List.of(at(1, "x"), at(2, "x")));
        assertEquals(List.of(at(2, "x")), outcome.left());
        assertEquals(List.of(), outcome.gone());
    }

    @Test
    void anotherLineIsNewAndTheOldOneGone() {
        Baseline.Outcome outcome = of(at(1, "x")).applyTo(List.of(at(1, "y")));
        assertEquals(List.of(at(1, "y")), outcome.left());
        assertEquals(List.of(FindingKey.of(at(1, "x"))), outcome.gone());
    }

    @Test
    void fewerThanAcceptedAreGone() {
        Baseline.Outcome outcome = of(at(1, "x"), at(2, "x")).applyTo(List.of(at(1, "x")));
        assertEquals(List.of(), outcome.left());
        assertEquals(List.of(FindingKey.of(at(1, "x"))), outcome.gone());
    }

    @Test
    void whatWasNotCheckedTodayStays() {
        Baseline before = of(at(1, "x"), at(2, "y"));
        Baseline after = before.withFindings(List.of(at(3, "z")), key -> key.excerpt().equals("x"));
        assertEquals(of(at(2, "y"), at(3, "z")).toJson(), after.toJson());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                               | line 1: expected an object",
                "[]                               | line 1: expected an object",
                "{}                               | line 1: expected the field \"accepted\"",
                "{\"accepted\": {}}               | line 1: expected a list",
                "{\"accepted\": [1]}              | line 1: expected an object",
                "{\"accepted\": [{}]}             | line 1: expected rule, file, message and"
                        + " excerpt",
                "{\"accepted\": [{\"line\": 3}]}  | line 1: expected rule, file, message, excerpt"
                        + " or",
                "{\"accepted\": [{\"rule\": 3}]}  | line 1: expected a text",
                "{\"accepted\": [{\"count\": 1.5}]} | line 1: expected a whole number",
                "{\"accepted\": [{\"count\": 99999999999}]} | out of range",
                "{\"accepted\": [], \"more\": 1}  | line 1: expected the end of the object",
                "{\"accepted\": []} x             | Unrecognized token",
            })
    void otherTextIsRefused(String text, String message) {
        IOException wrong = assertThrows(IOException.class, () -> Baseline.fromJson(text));
        assertTrue(wrong.getMessage().contains(message), wrong.getMessage());
    }

    @Test
    void countOfNothingIsRefused() {
        String json = of(at(1, "x")).toJson().replace("\"count\" : 1", "\"count\" : 0");
        IOException wrong = assertThrows(IOException.class, () -> Baseline.fromJson(json));
        assertEquals("line 8: expected a count of 1 or more", wrong.getMessage());
    }
}

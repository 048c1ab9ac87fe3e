package org.humanbeingsfirst.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @Test
    void everyValueHasItsPlace() {
        YamlNode root = read("a: 1\nlist:\n  - x\n  - y\n");
        assertEquals(new Location("x.yaml", 1, 4), root.get("a").orElseThrow().location());
        YamlNode second = root.get("list").orElseThrow().items().get(1);
        assertEquals(new Location("x.yaml", 4, 5), second.location());
        assertEquals(new Location("x.yaml", 2, 1), root.fields().get("list").keyLocation());
    }

    @Test
    void placesCountFromTheFirstLineGiven() {
        ContentFile file = ContentFile.of("x.md", "---\na: [\n---\n");
        UnreadableInputException e =
                assertThrows(
                        UnreadableInputException.class, () -> YamlReader.read(file, 2, "a: [\n"));
        assertTrue(e.location().line() >= 2, e.location()::toString);
    }

    @Test
    void scalarsHaveTheTypesOfTheCoreSchema() {
        YamlNode root = read("n: 3\nt: true\ns: text\nd: 2026-11-23\nf: 1.5\nnothing:\n");
        assertEquals(Optional.of(3), root.get("n").orElseThrow().integer());
        assertEquals(Boolean.TRUE, root.get("t").orElseThrow().scalar());
        assertEquals("text", root.get("s").orElseThrow().scalar());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), root.get("d").orElseThrow().date());
        assertEquals(Optional.empty(), root.get("nothing"));
    }

    @Test
    void plainGivesWhatTemplatesRead() {
        assertEquals(
                List.of(Map.of("a", 1L, "b", List.of("c"))), read("- a: 1\n  b: [c]\n").plain());
    }

    @Test
    void anEmptyFileIsNull() {
        assertTrue(read("").isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\na: 2 | the key a stands here twice",
                "a: &x 1\\nb: *x | anchors and aliases",
                "a: !!java/object 1 | is not used here",
                "title: one: two | mapping values are not allowed here",
            })
    void whatIsNotPlainYamlIsRefused(String yaml, String problem) {
        UnreadableInputException e =
                assertThrows(UnreadableInputException.class, () -> read(yaml.replace("\\n", "\n")));
        assertEquals("yaml-broken", e.ruleId());
        assertTrue(e.getMessage().contains(problem), e::getMessage);
    }

    @Test
    void deepNestingIsRefusedInsteadOfExhaustingTheStack() {
        UnreadableInputException e =
                assertThrows(
                        UnreadableInputException.class,
                        () -> read("[".repeat(30) + "]".repeat(30)));
        assertTrue(e.getMessage().contains("nested more than 20 deep"), e::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "- ", "{a: ", "? "})
    void nestingOfAHundredThousandLevelsIsRefusedAtTheFirstTooDeep(String level) {
        UnreadableInputException e =
                assertThrows(UnreadableInputException.class, () -> read(level.repeat(100_000)));
        assertEquals("yaml-broken", e.ruleId());
        assertEquals(new Location("x.yaml", 1, 20 * level.length() + 1), e.location());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "1e3", "-0.0", "007"})
    void aTextThatLooksLikeANumberStaysAsWritten(String text) {
        assertEquals(Optional.of(text), read("a: " + text).text("a"));
    }

    @ParameterizedTest
    @CsvSource({"\\0, U+0000", "\\x07, U+0007", "\\ufffe, U+FFFE", "\\ud800, U+D800"})
    void escapesCannotBringInWhatNoFileMayHold(String escape, String name) {
        UnreadableInputException e =
                assertThrows(UnreadableInputException.class, () -> read("a: \"x" + escape + "y\""));
        assertEquals(new Location("x.yaml", 1, 4), e.location());
        assertTrue(e.getMessage().endsWith("control character " + name), e::getMessage);
    }

    private static YamlNode read(String yaml) {
        return YamlReader.read(ContentFile.of("x.yaml", yaml));
    }
}

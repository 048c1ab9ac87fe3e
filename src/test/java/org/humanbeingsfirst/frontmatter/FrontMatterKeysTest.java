package org.humanbeingsfirst.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.yaml.YamlNode;
import org.humanbeingsfirst.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FrontMatterKeysTest {

    static Stream<FrontMatterKey> keys() {
        return FrontMatterKeys.all().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void sampleOfAKeyHasItsForm(FrontMatterKey key) {
        assertTrue(key.sample().startsWith(key.name() + ": "), key.sample());
        assertEquals(List.of(), problems(key.sample()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: [a, b]           | must be a text, not a list",
                "title: \"  \"           | is empty",
                "title: \"a\\nb\"        | runs over more than one line",
                "date: 3 June 2030       | is a date in words, 3 June 2030; in numbers it is"
                        + " 2030-06-03",
                "date: June 3, 2030      | is a date in words, June 3, 2030; in numbers it is"
                        + " 2030-06-03",
                "date: 2030-02-30        | is no day of the calendar: 2030-02-30",
                "date: 3/6/2030          | is not a date: 3/6/2030",
                "date: [2030]            | is not a date: a list",
                "status: publishd        | is publishd, not draft or published",
                "type: article           | is article, not post, page, series or part",
                "part: one               | is not a whole number: one",
                "part: \"1\"             | is not a whole number: 1",
                "part: 0                 | is 0, not from 1 to 99",
                "part: 99999999999999999 | is not a whole number: 99999999999999999",
                "tags: made-up           | must be a list, not a single value",
                "tags: [a, {b: c}]       | must be a text, not a set of keys and values",
                "lang: British English   | is not a language tag: British English",
                "corrections: [{date: 2030-01-01}] | has an entry without text",
                "coming: [{part: 2, date: soon}] | has an entry whose date is not a date: soon",
                "coming: [{part: 2, date: 2030-01-01, x: 1}] | has an entry with the unknown key x",
                "coming: [2]             | must have entries with date and part"
            })
    void badValueIsToldInWords(String line, String sentence) {
        assertEquals(List.of(sentence), problems(line));
    }

    @Test
    void aDatedDocumentNeedsItsDateAndAPageDoesNot() {
        FrontMatterKey date = FrontMatterKeys.find("date").orElseThrow();
        assertTrue(date.isRequiredIn("post"));
        assertFalse(date.isRequiredIn("page"));
        assertFalse(FrontMatterKeys.find("summary").orElseThrow().isRequiredIn("post"));
    }

    @Test
    void keysOfATypeAreThoseThatMeanSomethingThere() {
        assertTrue(FrontMatterKeys.namesFor("part").contains("part"));
        assertFalse(FrontMatterKeys.namesFor("post").contains("part"));
        assertTrue(FrontMatterKeys.find("parts").orElseThrow().appliesTo("series"));
    }

    private static List<String> problems(String line) {
        YamlNode root = YamlReader.read(ContentFile.of("x.md", line));
        String name = line.substring(0, line.indexOf(':'));
        return FrontMatterKeys.find(name)
                .orElseThrow()
                .problems(root.get(name).orElseThrow())
                .stream()
                .map(FrontMatterKey.Problem::sentence)
                .toList();
    }
}

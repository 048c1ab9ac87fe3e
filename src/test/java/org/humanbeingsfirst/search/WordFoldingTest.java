package org.humanbeingsfirst.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Words are folded as {@code folding.json} says; SearchBrowserTest asks the same of the script. */
class WordFoldingTest {

    private static final Path CASES = Path.of("src/test/resources/search/folding.json");

    @TestFactory
    Stream<DynamicTest> everyCase() {
        WordFolding folding = WordFolding.of("en-GB");
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode entry : new ObjectMapper().readTree(CASES.toFile())) {
            String text = entry.get(0).asString();
            tests.add(
                    dynamicTest(
                            text.isEmpty() ? "nothing" : text,
                            CASES.toUri(),
                            () -> assertEquals(lists(entry.get(1)), folding.words(text))));
        }
        return tests.stream();
    }

    private static List<List<String>> lists(JsonNode words) {
        List<List<String>> lists = new ArrayList<>();
        for (JsonNode forms : words) {
            List<String> list = new ArrayList<>();
            forms.forEach(form -> list.add(form.asString()));
            lists.add(list);
        }
        return lists;
    }

    @Test
    void otherLanguagesKeepTheirSpellings() {
        assertEquals(
                List.of(List.of("zentrum"), List.of("grosses"), List.of("cafes")),
                WordFolding.of("de").words("Zentrum großes Cafés"));
    }
}

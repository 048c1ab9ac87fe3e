package org.humanbeingsfirst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePagesTest {

    private static final Path PAGES = Path.of("docs", "rules");

    static List<String> ids() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void pageIsTheOneOfTheDocumentation(String id) throws IOException {
        assertEquals(
                Optional.of(Files.readString(PAGES.resolve(id + ".md"))), RulePages.markdown(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void triggerIsOneParagraphOrMore(String id) {
        String trigger = RulePages.trigger(RulePages.standalone(id).orElseThrow());
        assertFalse(trigger.contains("\n"), trigger);
        assertFalse(trigger.contains("## "), trigger);
        assertFalse(trigger.isBlank(), id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void pageAloneLinksToNoOther(String id) {
        String page = RulePages.standalone(id).orElseThrow();
        assertFalse(page.matches("(?s).*]\\([^):]*\\.md[^)]*\\).*"), page);
    }

    @Test
    void wordsOfLinksStay() {
        String page = RulePages.standalone("link-missing-target").orElseThrow();
        assertTrue(page.contains("image-missing-file"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-rule", "../findings.schema", "/etc/made-up", "LINK-EMPTY"})
    void otherNamesHaveNoPage(String id) {
        assertEquals(Optional.empty(), RulePages.markdown(id));
    }
}

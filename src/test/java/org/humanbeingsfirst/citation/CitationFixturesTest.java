package org.humanbeingsfirst.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.humanbeingsfirst.citation.CitationParser.Result;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.yaml.YamlNode;
import org.humanbeingsfirst.yaml.YamlReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One YAML file per case: {@code text}; {@code at}, the first characters of the place to try (else
 * the first bracket or at sign); {@code result}: parsed, malformed, unclosed or none; {@code whole},
 * the stretch it covers; {@code detail} of what is malformed; the {@code items} cited.
 */
class CitationFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/citations");

    @TestFactory
    List<DynamicTest> everyCaseIsReadAsItsFileSays() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<DynamicTest> tests = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                YamlNode root = YamlReader.read(ContentFile.read(FOLDER, file));
                String name = file.getFileName().toString().replace(".yaml", "");
                tests.add(DynamicTest.dynamicTest(name, file.toUri(), () -> check(root)));
            }
            assertTrue(tests.size() >= 40, () -> tests.size() + " cases");
            return tests;
        }
    }

    private static void check(YamlNode expected) {
        String text = expected.text("text").orElseThrow();
        int at = expected.text("at").map(text::indexOf).orElseGet(() -> firstMark(text));
        Result result = CitationParser.parseAt(text, at, offset -> offset);
        switch (expected.text("result").orElseThrow()) {
            case "none" -> assertInstanceOf(Result.None.class, result);
            case "parsed" -> checkParsed(expected, text, result);
            case "malformed" -> checkMalformed(expected, text, result, false);
            case "unclosed" -> checkMalformed(expected, text, result, true);
            default -> throw new AssertionError("no such result");
        }
    }

    private static int firstMark(String text) {
        return Stream.of("[", "@")
                .mapToInt(text::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElseThrow();
    }

    private static void checkParsed(YamlNode expected, String text, Result result) {
        Result.Parsed parsed = assertInstanceOf(Result.Parsed.class, result, result::toString);
        Citation citation = parsed.citation();
        assertEquals(expected.text("narrative").isPresent(), citation.narrative());
        checkWhole(expected, text, citation.span());
        assertEquals(citation.span().end(), parsed.end());
        List<YamlNode> items = expected.get("items").orElseThrow().items();
        assertEquals(
                items.stream().map(CitationFixturesTest::expectedItem).toList(),
                citation.items().stream().map(item -> found(item, text)).toList());
        for (int i = 0; i < items.size(); i++) {
            Optional<Locator> locator = citation.items().get(i).locator();
            items.get(i)
                    .text("label")
                    .ifPresent(l -> assertEquals(l, locator.get().label().cslName()));
        }
    }

    private static void checkMalformed(
            YamlNode expected, String text, Result result, boolean unclosed) {
        Result.Malformed malformed =
                assertInstanceOf(Result.Malformed.class, result, result::toString);
        assertEquals(expected.text("detail").orElseThrow(), malformed.detail());
        assertEquals(unclosed, malformed.unclosed());
        checkWhole(expected, text, malformed.span());
        assertEquals(malformed.span().end(), malformed.end());
    }

    private static void checkWhole(YamlNode expected, String text, Span span) {
        expected.text("whole")
                .ifPresent(whole -> assertEquals(whole, text.substring(span.start(), span.end())));
    }

    private static String expectedItem(YamlNode item) {
        return "id=%s prefix=%s locator=%s suffix=%s suppressed=%s"
                .formatted(
                        item.text("id").orElseThrow(),
                        item.text("prefix").orElse(""),
                        item.text("locator").orElse(""),
                        item.text("suffix").orElse(""),
                        item.text("suppressed").orElse("false"));
    }

    private static String found(CitationItem item, String text) {
        String marked = text.substring(item.span().start(), item.span().end());
        assertTrue(marked.startsWith("@") && marked.contains(item.id()), marked);
        return "id=%s prefix=%s locator=%s suffix=%s suppressed=%s"
                .formatted(
                        item.id(),
                        item.prefixAffix(),
                        item.locator().map(Locator::text).orElse(""),
                        item.suffixAffix(),
                        item.suppressAuthor());
    }
}

package org.humanbeingsfirst.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.humanbeingsfirst.site.ContentDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we parse and render is, byte for byte, what Flexmark's own parser and renderer give. */
class FlexmarkComparisonTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    /** Each construct of CommonMark, tables, citations and quotations, in the places that matter. */
    static List<String> constructs() throws IOException {
        String all = Files.readString(RESOURCES.resolve("markdown/constructs.txt"));
        return Arrays.asList(all.split("(?m)^%%%%\n"));
    }

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> walk = Files.walk(RESOURCES)) {
            return walk.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("input-")) // Nobody could read it.
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void everyConstructIsRenderedAsFlexmarkDoes(String markdown) {
        assertRenderedAsByFlexmark(Sample.of(markdown));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFixtureIsRenderedAsFlexmarkDoes(Path file) throws IOException {
        assertRenderedAsByFlexmark(Sample.of(Files.readString(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "src/test/resources/clean-site"})
    void everyDocumentOfASiteIsRenderedAsFlexmarkDoes(Path site) {
        SiteReader.Result read = SiteReader.read(site, LocalDate.EPOCH, true);
        MarkdownReader reader = new MarkdownReader(read.content().passages());
        for (ContentDocument document : read.content().documents()) {
            ParsedDocument parsed = reader.read(document.file(), document.frontMatter());
            Rendering rendering = new Rendering(read.content().bibliography(), parsed);
            assertEquals(rendering.byFlexmark(), rendering.oursPlain(), document.file().path());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsGeneratedIsRenderedAsFlexmarkDoes(long seed) {
        LongStream.range(1000 * seed, 1000 * (seed + 1))
                .mapToObj(each -> new MarkdownGenerator(each).document())
                .forEach(markdown -> assertRenderedAsByFlexmark(Sample.of(markdown)));
    }

    private static void assertRenderedAsByFlexmark(Sample sample) {
        Sample byFlexmark = sample.parsedByFlexmark();
        assertEquals(byFlexmark.body(), sample.body(), sample::text);
        assertEquals(
                byFlexmark.rendering().byFlexmark(), sample.rendering().oursPlain(), sample::text);
    }
}

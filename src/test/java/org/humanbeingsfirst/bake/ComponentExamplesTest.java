package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.site.SiteFile;
import org.humanbeingsfirst.site.SiteFiles;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Renders each named example of each component's {@code examples.yaml} as the site does and compares
 * it with {@code components/<component>/<example>.html}, letter for letter.
 *
 * <p>With {@code -Dfixtures.write=true} the test writes these files instead of comparing. Read what
 * it wrote before you commit it.
 */
class ComponentExamplesTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Path COMPONENTS = TEMPLATES.resolve("components");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "components");
    private static final Path RENDERERS =
            Path.of("src", "main", "java", "org", "humanbeingsfirst", "markdown", "internal");

    private static final Pattern CLASS_IN_CSS = Pattern.compile("\\.(c-[a-z0-9_-]+)");
    private static final Pattern CLASS_IN_MARKUP =
            Pattern.compile("(?<![\\w#/.-])(c-[a-z0-9_-]+)(\\$\\{[^}]*})?");
    private static final int MOST_PARSE_ERRORS = 5;

    private static final List<ComponentGallery.Component> GALLERY =
            ComponentGallery.read(templates());

    private record Example(String component, ComponentGallery.Example example) {

        String name() {
            return example.name();
        }

        Path golden() {
            return GOLDEN.resolve(component).resolve(example.slug() + ".html");
        }
    }

    static Stream<String> components() throws IOException {
        try (Stream<Path> folders = Files.list(COMPONENTS)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @TestFactory
    Stream<DynamicContainer> everyExample() throws IOException {
        SiteTemplateEngine engine = engine();
        return components()
                .map(
                        component ->
                                dynamicContainer(
                                        component,
                                        file(component, "examples.yaml").toUri(),
                                        examples(component).stream()
                                                .map(example -> checks(example, engine))));
    }

    @ParameterizedTest
    @MethodSource("components")
    void folderHoldsMacroExamplesAndReasons(String component) throws IOException {
        assertTrue(Files.exists(file(component, "examples.yaml")), "examples.yaml");
        assertTrue(Files.readString(file(component, "README.md")).startsWith("# "), "README.md");
        String macro = Files.readString(file(component, component + ".ftl"));
        assertTrue(macro.startsWith("<#ftl output_format=\"HTML\">"), "output format comes first");
        assertEquals(1, macro.split("<#macro ", -1).length - 1, "macros in one file");
        assertTrue(macro.contains("<#macro render"), "the macro is called render");
    }

    @ParameterizedTest
    @MethodSource("components")
    void examplesHaveNamesOfTheirOwn(String component) {
        List<String> names = examples(component).stream().map(Example::name).toList();
        assertEquals(List.copyOf(new TreeSet<>(names)), names.stream().sorted().toList());
        assertTrue(names.size() > 0, "at least one example");
    }

    @Test
    void goldenFilesBelongToExamples() throws IOException {
        Set<Path> expected = new TreeSet<>();
        components().forEach(c -> examples(c).forEach(example -> expected.add(example.golden())));
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            assertEquals(
                    expected,
                    files.filter(Files::isRegularFile)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void everyClassThatIsWrittenIsStyledAndEveryStyleIsUsed() throws IOException {
        Set<String> styled = new TreeSet<>();
        for (Path file : below(TEMPLATES, ".css")) {
            matches(CLASS_IN_CSS, file).forEach(found -> styled.add(found.group(1)));
        }
        Set<String> written = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        List<Path> writers =
                Stream.of(
                                below(TEMPLATES, ".ftl"),
                                below(TEMPLATES, ".js"),
                                below(RENDERERS, ".java"))
                        .flatMap(List::stream)
                        .toList();
        for (Path file : writers) {
            for (MatchResult found : matches(CLASS_IN_MARKUP, file)) {
                (found.group(2) == null ? written : beginnings).add(found.group(1));
            }
        }
        Set<String> unused = new TreeSet<>(styled);
        unused.removeAll(written);
        unused.removeIf(name -> beginnings.stream().anyMatch(name::startsWith));
        assertEquals(Set.of(), unused, "styled and never written");
        written.removeAll(styled);
        // The outermost element says which component it is, also where it needs no style.
        components().forEach(component -> written.remove("c-" + component));
        assertEquals(Set.of(), written, "written and never styled");
    }

    @Test
    void thePressPutsTheStylesOfComponentsIntoTheirLayer() throws IOException {
        for (Path file : below(TEMPLATES.resolve("components"), ".css")) {
            assertFalse(Files.readString(file).contains("@layer"), file.toString());
        }
    }

    private static DynamicContainer checks(Example example, SiteTemplateEngine engine) {
        String html = render(example, engine);
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_PARSE_ERRORS);
        Document page = Jsoup.parseBodyFragment(html);
        return dynamicContainer(
                example.name(),
                Stream.<DynamicNode>of(
                        dynamicTest("is as before", () -> assertGolden(example, html)),
                        dynamicTest(
                                "is well formed",
                                () -> {
                                    parser.parseFragmentInput(html, new Element("body"), "");
                                    assertEquals(List.of(), messages(parser));
                                }),
                        none(
                                "has no style or script of its own",
                                page,
                                "style, script:not([type=application/ld+json]), [style]"),
                        none("has no handler", page, "[onclick], [onload], [onerror]"),
                        unnamed("headings have words", page, "h1, h2, h3, h4, h5, h6"),
                        unnamed("links and buttons have words", page, "a, button, summary"),
                        unnamed("landmarks have names", page, "nav, aside, section, form"),
                        none("images have text alternatives", page, "img:not([alt])"),
                        dynamicTest("ids are its own", () -> assertIdsAreUnique(page))));
    }

    private static DynamicTest none(String name, Document page, String selector) {
        return dynamicTest(name, () -> assertEquals("", page.select(selector).outerHtml()));
    }

    private static DynamicTest unnamed(String name, Document page, String selector) {
        return dynamicTest(
                name,
                () ->
                        page.select(selector)
                                .forEach(e -> assertTrue(hasName(e, page), e.outerHtml())));
    }

    /** As the accessible name is computed: label, labelling element, else the words within. */
    private static boolean hasName(Element element, Document page) {
        if (element.hasAttr("aria-labelledby")) {
            Element label = page.getElementById(element.attr("aria-labelledby"));
            return label != null && label.hasText();
        }
        boolean isLandmark = Set.of("nav", "aside", "section", "form").contains(element.tagName());
        return element.hasAttr("aria-label")
                ? !element.attr("aria-label").isBlank()
                : !isLandmark && element.hasText();
    }

    private static void assertIdsAreUnique(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(List.copyOf(new TreeSet<>(ids)), ids.stream().sorted().toList());
    }

    private static List<String> messages(Parser parser) {
        return parser.getErrors().stream().map(ParseError::toString).toList();
    }

    private static void assertGolden(Example example, String html) throws IOException {
        if (Boolean.getBoolean("fixtures.write")) {
            Files.createDirectories(example.golden().getParent());
            Files.writeString(example.golden(), html);
        }
        assertEquals(Files.readString(example.golden()), html);
    }

    private static String render(Example example, SiteTemplateEngine engine) {
        TemplateModel model = new TemplateModel();
        model.put("shownComponent", example.component());
        model.put("shownData", example.example().data());
        StringWriter html = new StringWriter();
        try {
            engine.renderDocument(model, "lib/example.ftl", html);
        } catch (RenderingException e) {
            throw new IllegalStateException(example + " cannot be rendered", e);
        }
        return html.toString().strip() + "\n";
    }

    /** The site's own engine. */
    private static SiteTemplateEngine engine() {
        return new SiteTemplateEngine(templates(), "en-GB", false);
    }

    private static List<SiteFile> templates() {
        return SiteFiles.read(Path.of("").toAbsolutePath()).in(TEMPLATES.toAbsolutePath());
    }

    private static List<Example> examples(String component) {
        ComponentGallery.Component found =
                GALLERY.stream().filter(c -> c.name().equals(component)).findFirst().orElseThrow();
        assertEquals("", found.problem());
        return found.examples().stream().map(example -> new Example(component, example)).toList();
    }

    private static Path file(String component, String name) {
        return COMPONENTS.resolve(component).resolve(name);
    }

    private static List<MatchResult> matches(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results().toList();
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}

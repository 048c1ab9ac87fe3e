package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page, style sheet and drawing of the real site and every example of a component, judged by the Nu HTML Checker: no error, and
 * no warning but those that {@code html-validity/accepted.yaml} explains. CSS that the checker does
 * not know yet is explained there too.
 */
@ExtendWith({RealSite.Extension.class, PreviewedSite.Extension.class})
class HtmlValidityTest {

    private static final HtmlChecker CHECKER = new HtmlChecker();
    private static final Accepted ACCEPTED = Accepted.read("html-validity/accepted.yaml");

    private static Map<String, List<HtmlChecker.Message>> saidOf;
    private static Map<String, List<HtmlChecker.Message>> saidOfComponents;

    @BeforeAll
    static void checkEverything(RealSite site) throws IOException {
        saidOf = new TreeMap<>();
        String host = site.content().content().configuration().host();
        Path folder = site.baked().folder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                String address = host + "/" + path;
                switch (path.substring(path.lastIndexOf('.') + 1)) {
                    case "html" -> saidOf.put(path, CHECKER.html(address, Files.readString(file)));
                    case "css" -> saidOf.put(path, CHECKER.css(address, Files.readString(file)));
                    case "svg" -> saidOf.put(path, CHECKER.svg(address, Files.readString(file)));
                    default -> {
                        // Judged by rules: feeds, sitemap, manifest.
                    }
                }
            }
        }
    }

    /** The checker looks at no template's content: each example is put on a page of its own. */
    @BeforeAll
    static void checkComponents(RealSite site, PreviewedSite preview) {
        saidOfComponents = new TreeMap<>();
        String host = site.content().content().configuration().host();
        for (BuiltPage page : preview.gallery()) {
            String address = host + "/" + page.path();
            saidOfComponents.put(page.path(), CHECKER.html(address, preview.text(page)));
            preview.examples(page)
                    .forEach(
                            (name, markup) ->
                                    saidOfComponents.put(
                                            page.path() + "#" + name,
                                            CHECKER.html(address, page(markup))));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsValid() {
        return noneIsRefused(saidOf);
    }

    @TestFactory
    Stream<DynamicTest> everyComponentIsValid() {
        return noneIsRefused(saidOfComponents);
    }

    private static Stream<DynamicTest> noneIsRefused(Map<String, List<HtmlChecker.Message>> said) {
        return said.entrySet().stream()
                .map(
                        file ->
                                dynamicTest(
                                        file.getKey(),
                                        () -> assertEquals(List.of(), refused(file.getValue()))));
    }

    private static List<HtmlChecker.Message> refused(List<HtmlChecker.Message> messages) {
        return messages.stream()
                .filter(m -> !mayBeAccepted(m) || !ACCEPTED.has(m.text(), ""))
                .toList();
    }

    /** The checker calls CSS an error that is newer than itself; of HTML no error is accepted. */
    private static boolean mayBeAccepted(HtmlChecker.Message message) {
        return message.kind().equals("warning") || message.text().startsWith("CSS: ");
    }

    @Test
    void everythingAcceptedIsStillSaid() {
        saidOf.values().forEach(HtmlValidityTest::refused);
        saidOfComponents.values().forEach(HtmlValidityTest::refused);
        ACCEPTED.assertEveryEntryWasMet();
    }

    @Test
    void everyBuiltPageWasChecked(RealSite site) {
        List<String> pages = site.built().pages().map(page -> page.path()).sorted().toList();
        assertEquals(pages, saidOf.keySet().stream().filter(p -> p.endsWith(".html")).toList());
        for (String ending : List.of(".css", ".svg")) {
            assertTrue(saidOf.keySet().stream().anyMatch(path -> path.endsWith(ending)), ending);
        }
    }

    @Test
    void everyExampleWasChecked() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/components"))) {
            assertEquals(
                    files.filter(file -> file.toString().endsWith(".html")).count(),
                    saidOfComponents.keySet().stream().filter(name -> name.contains("#")).count());
        }
    }

    @Test
    void theCheckerSeesWhatIsWrong() {
        assertSays(
                "2:22: error: Stray end tag “i”.",
                CHECKER.html("https://example.org/", page("\n<p>Not opened.</p></i>")));
        assertSays(
                "2:31: error: CSS: “color”: “reddish” is not a “color” value.",
                CHECKER.css(
                        "https://example.org/a.css",
                        "@layer a, b;\n@layer a { p { color: reddish } }"));
        assertSays(
                "1:52: error: Element “circular” not allowed",
                CHECKER.svg(
                        "https://example.org/a.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><circular/></svg>"));
    }

    private static void assertSays(String start, List<HtmlChecker.Message> messages) {
        assertTrue(
                messages.stream().anyMatch(m -> m.toString().startsWith(start)),
                () -> start + "\nis not in " + messages);
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"en\"><title>A made-up page</title>" + body;
    }
}

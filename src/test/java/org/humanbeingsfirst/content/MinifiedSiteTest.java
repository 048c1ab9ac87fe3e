package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.minify.MinifiedCss;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Our real site with fewer characters says what it said with more. */
@ExtendWith(RealSite.Extension.class)
class MinifiedSiteTest {

    private static final Path TEMPLATES = RealSite.FOLDER.resolve("templates");
    private static final Pattern CLASS = Pattern.compile("\\.([clu]-[a-z0-9_-]+)");

    @Test
    @ExtendWith(PreviewedSite.Extension.class)
    void everyPageSaysTheSameWords(RealSite site, PreviewedSite unabridged) throws IOException {
        List<BuiltPage> pages = site.built().pages().toList();
        assertTrue(pages.size() > 20, () -> pages.size() + " pages");
        long shorter = 0;
        for (BuiltPage page : pages) {
            Path file = unabridged.folder().resolve(page.path());
            shorter += Files.size(file) - Files.size(site.baked().folder().resolve(page.path()));
            Document before = unabridged.built().page(page.path()).document();
            Document after = page.document();
            assertEquals(before.text(), after.text(), page.path());
            assertEquals(outline(before), outline(after), page.path());
        }
        assertTrue(shorter > 1000, "there was something to leave out: " + shorter);
    }

    /** Every element with its attributes, and the words that it holds itself, in order. */
    private static String outline(Document page) {
        return page.getAllElements().stream()
                .map(MinifiedSiteTest::own)
                .collect(Collectors.joining("\n"));
    }

    private static String own(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        element.attributes().forEach(each -> attributes.put(each.getKey(), each.getValue()));
        if (element.normalName().equals("link") || element.normalName().equals("script")) {
            attributes.keySet().removeAll(Set.of("href", "src")); // Other bytes, other names.
        }
        String text = element.normalName().equals("pre") ? element.wholeText() : element.ownText();
        return element.normalName() + attributes + text;
    }

    @Test
    void everyClassOnAPageIsStyledByTheSheetsThatItLoads(RealSite site) throws IOException {
        Set<String> styled = new TreeSet<>();
        for (Path sheet : sheets()) {
            styled.addAll(classes(Files.readString(sheet)));
        }
        List<String> unstyled = new ArrayList<>();
        for (BuiltPage page : site.built().pages().toList()) {
            Set<String> loaded = new TreeSet<>();
            for (String address : page.document().select("link[rel=stylesheet]").eachAttr("href")) {
                Path sheet = site.baked().folder().resolve(address.substring(1));
                loaded.addAll(classes(Files.readString(sheet)));
            }
            for (Element element : page.document().select("[class]")) {
                for (String name : element.classNames()) {
                    if (styled.contains(name) && !loaded.contains(name)) {
                        unstyled.add(page.path() + ": " + name);
                    }
                }
            }
        }
        assertEquals(List.of(), unstyled);
    }

    @Test
    @ExtendWith(SiteInBrowser.Extension.class)
    void aBrowserReadsTheSameRules(SiteInBrowser shown) throws IOException {
        for (Path sheet : sheets()) {
            String css = Files.readString(sheet);
            assertEquals(
                    rules(shown.browser(), css),
                    rules(shown.browser(), MinifiedCss.of(css)),
                    sheet.toString());
        }
    }

    private static Object rules(Browser browser, String css) {
        return browser.ask(
                """
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(arguments[0]);
                return [...sheet.cssRules].map(rule => rule.cssText
                  .replace(/\\s+/g, " ").replace(/([,:]) /g, "$1"));
                """,
                css);
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }

    private static Set<String> classes(String css) {
        return CLASS.matcher(css)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

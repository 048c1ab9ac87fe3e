package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts and styles of components, put together for pages. */
class AssetsTest {

    private final MadeUpSite site;

    AssetsTest(@TempDir Path folder) {
        site = new MadeUpSite(folder);
    }

    @Test
    void scriptsOfComponentsAreOneFileInWhichNoneDisturbsAnother() throws IOException {
        Path components = site.file("templates/components");
        deleteScripts(components);
        site.bake();
        assertFalse(site.text("index.html").contains("<script src"), "no component has a script");
        assertFalse(site.text("index.html").contains("script-src"), "so none is allowed");
        Files.writeString(components.resolve("card/card.js"), "const made = 1;\n");
        Files.writeString(components.resolve("mark/mark.js"), "const made = up;\n");
        site.bake();
        String page = site.text("index.html");
        assertTrue(page.contains("script-src 'self'"), page);
        String address = page.replaceAll("(?s).*<script src=\"([^\"]*)\" defer></script>.*", "$1");
        assertTrue(address.matches("/assets/site\\.[0-9a-f]{10}\\.js"), address);
        assertEquals(
                """
                "use strict";
                try {
                const made = 1;
                } catch (error) {
                console.error(error);
                }
                try {
                const made = up;
                } catch (error) {
                console.error(error);
                }\
                """,
                site.text(address.substring(1)));
    }

    private static void deleteScripts(Path components) throws IOException {
        try (Stream<Path> walk = Files.walk(components)) {
            for (Path file : walk.filter(each -> each.toString().endsWith(".js")).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aPageLoadsTheStylesOfItsTemplateInOneSheetAndThoseForPrint() throws IOException {
        Path components = site.file("templates/components");
        Files.writeString(components.resolve("site-header/more.css"), ".x-everywhere { top: 0 }");
        Files.writeString(components.resolve("part-links/more.css"), ".x-parts { top: 0 }");
        site.bake();
        List<String> ofPart = sheets("series/made-up-series/part-two/index.html");
        List<String> ofPost = sheets("posts/a-made-up-post/index.html");
        assertEquals(2, ofPart.size(), ofPart::toString);
        assertEquals(2, ofPost.size(), ofPost::toString);
        assertTrue(site.text(ofPart.get(0)).contains(".x-everywhere{top:0}"));
        assertTrue(site.text(ofPart.get(0)).contains(".x-parts{top:0}"));
        assertTrue(site.text(ofPost.get(0)).contains(".x-everywhere{top:0}"));
        assertFalse(site.text(ofPost.get(0)).contains("x-parts"));
        assertEquals(ofPart.get(1), ofPost.get(1), "print is the same for all");
        assertTrue(
                site.text("posts/a-made-up-post/index.html")
                        .contains(ofPost.get(1) + "\" media=\"print\""));
    }

    private List<String> sheets(String page) {
        return Pattern.compile("<link rel=\"stylesheet\" href=\"/([^\"]*)\"")
                .matcher(site.text(page))
                .results()
                .map(sheet -> sheet.group(1))
                .toList();
    }
}

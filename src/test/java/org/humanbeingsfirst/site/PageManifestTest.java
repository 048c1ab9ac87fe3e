package org.humanbeingsfirst.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageManifestTest {

    private static final PageManifest MANIFEST =
            new PageManifest(Map.of("b/index.html", "content/b.md", "a/index.html", ""));

    @Test
    void whatIsWrittenCanBeRead() throws IOException {
        assertEquals(MANIFEST, PageManifest.fromJson(MANIFEST.toJson()));
    }

    @Test
    void keysAreSortedSoThatTheSameSiteGivesTheSameBytes() {
        String json = MANIFEST.toJson();
        assertEquals(List.of("a/index.html", "b/index.html"), MANIFEST.outputPaths());
        assertEquals(true, json.indexOf("a/index.html") < json.indexOf("b/index.html"));
    }

    @Test
    void generatedPagesHaveNoContentFile() {
        assertEquals(Optional.of("content/b.md"), MANIFEST.contentFile("b/index.html"));
        assertEquals(Optional.empty(), MANIFEST.contentFile("a/index.html"));
        assertEquals(Optional.empty(), MANIFEST.contentFile("none.html"));
    }

    @Test
    void anythingElseIsRefused() {
        assertThrows(IOException.class, () -> PageManifest.fromJson("[1]"));
        assertThrows(IOException.class, () -> PageManifest.fromJson("{\"a\":"));
    }
}

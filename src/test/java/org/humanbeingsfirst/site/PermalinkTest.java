package org.humanbeingsfirst.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermalinkTest {

    @ParameterizedTest
    @CsvSource({
        "index.md, /, index.html, PAGE",
        "about.md, /about/, about/index.html, PAGE",
        "about/index.md, /about/, about/index.html, PAGE",
        "about/how-we-check.md, /about/how-we-check/, about/how-we-check/index.html, PAGE",
        "posts/a.md, /posts/a/, posts/a/index.html, POST",
        "posts/2019/a.md, /posts/2019/a/, posts/2019/a/index.html, PAGE",
        "series/s/index.md, /series/s/, series/s/index.html, SERIES",
        "series/s/one.md, /series/s/one/, series/s/one/index.html, PART",
        "series/s/one.two.md, /series/s/one.two/, series/s/one.two/index.html, PART",
    })
    void addressesFollowFromTheFolder(
            String path, String permalink, String output, DocumentType type) {
        assertEquals(permalink, Permalink.ofContentPath(path));
        assertEquals(output, Permalink.outputPath(permalink));
        assertEquals(type, DocumentType.ofPath(path));
    }

    @ParameterizedTest
    @CsvSource({"/404.html, 404.html", "/feed.xml, feed.xml"})
    void anAddressMayEndInAFileName(String permalink, String output) {
        assertEquals(output, Permalink.outputPath(permalink));
    }
}

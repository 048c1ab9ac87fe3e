package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An English site with a post in Arabic, a series in Welsh, and an English post with Hebrew letters
 * in its title: wherever these are named, their words say their language and leave the words around
 * alone.
 */
class OtherLanguagesTest {

    private static final String ARABIC = "عنوان مختلق";
    private static final String HEBREW = "The word מילה";
    private static final String POST = "posts/a-made-up-post/index.html";

    private static MadeUpSite site;

    @BeforeAll
    static void bake(@TempDir Path folder) throws IOException {
        site = new MadeUpSite(folder);
        site.addListings();
        post("arabic", ARABIC, "lang: ar\ncorrections: [{date: 2029-12-20, text: Made up.}]\n");
        post("hebrew", HEBREW, "");
        site.edit("content/series/made-up-series/index.md", "status:", "lang: cy\nstatus:");
        site.edit(
                "content/series/made-up-series/part-one.md",
                "status:",
                "lang: cy\ncontent-note: Made up.\nstatus:");
        for (String template : List.of("search", "corrections")) {
            Files.writeString(
                    site.file("content/" + template + ".md"),
                    """
                    ---
                    title: Pages
                    summary: A made-up summary that is long enough to be one here.
                    status: published
                    template: %s
                    ---
                    """
                            .formatted(template));
        }
        site.bake();
    }

    private static void post(String slug, String title, String more) throws IOException {
        Files.writeString(
                site.file("content/posts/" + slug + ".md"),
                """
                ---
                title: %s
                summary: ملخص مختلق طويل بما يكفي ليكون ملخصا
                date: 2029-12-02
                status: published
                tags: [made-up]
                %s---

                ## عنوان

                مختلق [@roe-2001]. “Nothing in this work was ever said by anybody” [@doe-1999].
                """
                        .formatted(title, more));
    }

    /** Of the words, the element that holds nothing else. */
    private static Element holder(Document page, String within, String words) {
        return page.select(within + " *").stream()
                .filter(element -> element.text().equals(words) && element.childrenSize() == 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.select(within).outerHtml()));
    }

    private static void assertIsolated(
            String language, String direction, String path, String within, String words) {
        Element holder = holder(site.page(path), within, words);
        assertEquals(
                "bdi " + language + " " + direction,
                holder.tagName() + " " + holder.attr("lang") + " " + holder.attr("dir"),
                () -> path + ": " + holder.outerHtml());
    }

    @Test
    void titlesOfPagesInAnotherLanguageSayIt() {
        assertIsolated("ar", "rtl", "posts/index.html", ".c-card__title", ARABIC);
        assertIsolated("ar", "rtl", "topics/made-up/index.html", ".c-card__title", ARABIC);
        assertIsolated("ar", "rtl", "index.html", ".c-card__title", ARABIC);
        assertIsolated("ar", "rtl", POST, ".c-related-list", ARABIC);
        assertIsolated("ar", "rtl", "search/index.html", ".c-topic-index", ARABIC);
        assertIsolated("ar", "rtl", "sources/index.html", ".c-bibliography", ARABIC);
        assertIsolated("ar", "rtl", "sources/roe-2001/index.html", "main", ARABIC);
        assertIsolated("ar", "rtl", "sources/doe-1999/index.html", ".c-quoted-words", ARABIC);
        assertIsolated("ar", "rtl", "corrections/index.html", ".c-correction-list", ARABIC);
    }

    @Test
    void titlesOfASeriesAndItsPartsSayTheirsWhereTheySayIt() {
        String partTwo = "series/made-up-series/part-two/index.html";
        String series = "A made-up series";
        assertIsolated("cy", "ltr", partTwo, ".c-page-head__kicker", series);
        assertIsolated("cy", "ltr", partTwo, ".c-part-links", "Part one");
        assertIsolated("cy", "ltr", partTwo, ".c-series-nav", "Part one");
        assertIsolated("cy", "ltr", "index.html", ".c-series-panel", series);
        assertIsolated("cy", "ltr", "posts/index.html", ".c-card__kicker", series);
        assertEquals("a", holder(site.page(partTwo), ".c-series-nav", "Part two").tagName());
    }

    @Test
    void lettersWrittenFromRightToLeftStandApartInAnyTitle() {
        assertIsolated("", "", "posts/index.html", ".c-card__title", HEBREW);
        assertIsolated("", "", POST, ".c-related-list", HEBREW);
    }

    @Test
    void titlesOfOtherPagesAreAsTheyWere() {
        assertEquals("a", holder(site.page("posts/index.html"), "main", "Part two").tagName());
    }

    @Test
    void aPageIsWrittenInTheDirectionOfItsLanguage() {
        Document arabic = site.page("posts/arabic/index.html");
        assertEquals("en-GB", arabic.expectFirst("html").attr("lang"));
        assertEquals(
                List.of("rtl", "rtl", "rtl"),
                arabic.select("h1, .c-page-head__summary, .l-article__body").eachAttr("dir"));
        Document welsh = site.page("series/made-up-series/part-one/index.html");
        assertEquals(
                List.of("ltr cy", "ltr cy", "ltr cy", "ltr en-GB"),
                welsh.select("h1, .c-page-head__summary, .l-article__body, aside").stream()
                        .map(element -> element.attr("dir") + " " + element.attr("lang"))
                        .toList());
    }

    @Test
    void theSearchKnowsTheLanguageOfWhatItFinds() throws IOException {
        try (Stream<Path> files = Files.list(site.built("assets/search"))) {
            List<String> texts =
                    files.filter(file -> file.getFileName().toString().startsWith("texts."))
                            .map(OtherLanguagesTest::read)
                            .toList();
            String all = String.join("\n", texts);
            assertTrue(all.contains("[\"/posts/arabic/\",\"post\",\"ar\",\"" + ARABIC + "\""), all);
            assertTrue(all.contains("[\"/posts/hebrew/\",\"post\",\"\",\"" + HEBREW + "\""), all);
        }
    }

    private static String read(Path file) {
        return site.text(site.built("").relativize(file).toString());
    }
}

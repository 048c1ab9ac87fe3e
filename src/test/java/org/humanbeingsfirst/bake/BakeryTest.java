package org.humanbeingsfirst.bake;

import static org.humanbeingsfirst.bake.MadeUpSite.POST;
import static org.humanbeingsfirst.bake.MadeUpSite.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up site with the templates of the real one. */
class BakeryTest {

    private static final String PART_TWO = "content/series/made-up-series/part-two.md";
    private static final String PART_THREE = "content/series/made-up-series/part-three.md";

    private final MadeUpSite site;

    BakeryTest(@TempDir Path folder) throws IOException {
        site = new MadeUpSite(folder);
        page("posts", "archive");
        page("sources", "sources");
        page("topics", "topics");
    }

    @Test
    void sourceWhosePageIsLostHasItsArchivedCopyAsLongAsItIs() throws IOException {
        site.bake();
        String copy = "https://web.archive.org/web/2030/https://example.com/a-made-up-work";
        List<Path> pages =
                List.of(
                        site.built("posts/a-made-up-post/index.html"),
                        site.built("sources/index.html"),
                        site.built("sources/doe-1999/index.html"));
        Path lock = site.file("links.lock.yaml");
        Files.writeString(
                lock,
                "- url: https://example.com/a-made-up-work\n  verdict: dead\n  archived-copy: "
                        + copy);
        site.bake();
        for (Path page : pages) {
            assertTrue(Files.readString(page).contains("href=\"" + copy + "\""), page::toString);
        }
        Files.delete(lock);
        site.bake();
        for (Path page : pages) {
            assertFalse(Files.readString(page).contains(copy), page::toString);
        }
    }

    @Test
    void aCitedWorkHasAPageOfWhatWasReadAndQuoted() throws IOException {
        site.bake();
        Document page = site.page("sources/doe-1999/index.html");
        assertEquals("A Made-up Work", page.expectFirst("h1").text());
        assertEquals(
                List.of("/about/#source-doe-1999", "/posts/a-made-up-post/#source-doe-1999"),
                page.select("[aria-labelledby=cited-on] li a").eachAttr("href"));
        assertTrue(
                page.select("mark").eachText().contains("Every sentence in this work is made up"),
                () -> page.select(".c-passage").outerHtml());
        for (Element quoted : page.select(".c-quoted-words a[href^=/posts/]")) {
            String[] place = quoted.attr("href").substring(1).split("#");
            Document post = Jsoup.parse(Files.readString(site.built(place[0] + "index.html")));
            assertNotNull(post.getElementById(place[1]), quoted::toString);
        }
        for (Element compared : page.select(".c-quoted-words a[href^=#passage]")) {
            assertNotNull(page.getElementById(compared.attr("href").substring(1)));
        }
    }

    @Test
    void worksAndOurOwnPagesCanBeCitedByOtherPrograms() {
        site.bake();
        assertTrue(
                site.text("sources/doe-1999/doe-1999.bib").startsWith("@"), "BibTeX of the work");
        assertTrue(
                site.text("sources/doe-1999/doe-1999.csl.json").contains("\"id\" : \"doe-1999\""));
        assertEquals(
                """
                @misc{a-made-up-post-2029,
                  author = {{Human Beings First}},
                  title = {{A made-up post}},
                  year = 2029,
                  month = dec,
                  language = {en-GB},
                  url = {https://humanbeingsfirst.example/posts/a-made-up-post/},
                }
                """,
                site.text("posts/a-made-up-post/cite.bib"));
        String text = site.text("posts/a-made-up-post/cite.txt").strip();
        Document post = site.page("posts/a-made-up-post/index.html");
        assertEquals(text, post.expectFirst(".c-cite-this__text").text());
        assertTrue(text.contains("https://humanbeingsfirst.example/posts/a-made-up-post/"), text);
    }

    @Test
    void withoutATemplateForThemSourcesHaveNoPages() throws IOException {
        Files.delete(site.file("templates/source.ftl"));
        site.bake();
        assertFalse(Files.exists(site.built("sources/doe-1999")));
        assertFalse(site.text("sitemap.xml").contains("/sources/doe-1999/"));
        assertFalse(site.text("sources/index.html").contains("/sources/doe-1999/"));
    }

    @Test
    void theFeedIsAsNewAsTheLatestUpdate() throws IOException {
        site.edit(PART_TWO, "status:", "updated: 2029-12-24\nstatus:");
        site.bake();
        assertEquals("  <updated>2029-12-24T00:00:00Z</updated>", feedUpdated());
    }

    @Test
    void theFeedOfASiteWithoutPostsNamesADayAllTheSame() throws IOException {
        site.edit("content/index.md", " Read [the made-up post](/posts/a-made-up-post/).", "");
        site.bake(LocalDate.of(2000, 1, 1));
        assertEquals("  <updated>1970-01-01T00:00:00Z</updated>", feedUpdated());
    }

    @Test
    void aTopicThatIsNamedTwiceListsItsPageOnce() throws IOException {
        site.edit(POST, "[made-up]", "[made-up, made-up]");
        site.bake();
        String topic = site.text("topics/made-up/index.html");
        assertEquals(2, topic.split("\"/posts/a-made-up-post/\"", -1).length);
    }

    @Test
    void aDraftPartIsAnnouncedByItsNumberAndShowsNowhereElse() throws IOException {
        site.edit(PART_TWO, "status: published", "status: draft");
        site.edit(PART_TWO, "The second part.", "The second part [@doe-1999].");
        site.bake();
        assertEquals(List.of(), pagesThatName("part-two"));
        assertEquals(List.of(), pagesThatName("Part two"));
        assertTrue(seriesPage().contains("Part 2 is coming"), this::seriesPage);
        assertFalse(seriesPage().contains("8 November"), "no day was announced");
    }

    @Test
    void aScheduledPartIsAnnouncedWithTheDayThatTheSeriesGives() throws IOException {
        site.edit(PART_TWO, "2029-11-08", "2030-02-08");
        site.edit(
                "content/series/made-up-series/index.md",
                "parts: 2",
                "parts: 2\ncoming: [{part: 2, date: 2030-02-09}]");
        site.bake();
        assertEquals(List.of(), pagesThatName("part-two"));
        assertTrue(seriesPage().contains("9 February 2030"), this::seriesPage);
        site.bake(LocalDate.of(2030, 2, 8));
        assertFalse(pagesThatName("part-two").isEmpty());
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

    @Test
    void aPreviewIsAsTheTemplatesMakeIt() throws IOException {
        site.bake();
        String published = site.text("index.html");
        Path output = site.file("target/preview");
        Bakery.Order order = new Bakery.Order(site.file(""), output, false);
        new Bakery(order.asPreview(), Progress.NONE).bake(TODAY);
        String previewed = Files.readString(output.resolve("index.html"));
        assertTrue(previewed.contains("\n  <meta charset"), previewed);
        assertTrue(published.contains("\n<meta charset"), published);
    }

    @Test
    void compressedCopiesLieBesideFilesAndFollowThem() throws IOException {
        site.edit("jbake.properties", "site.minify=true", "site.precompress=true");
        site.bake();
        Path page = site.built("posts/a-made-up-post/index.html");
        Path copy = site.built("posts/a-made-up-post/index.html.gz");
        assertEquals(Files.readString(page), unpacked(copy));
        FileTime time = Files.getLastModifiedTime(copy);
        assertFalse(Files.exists(site.built("robots.txt.gz")), "too small to be worth it");
        site.edit("content/about.md", "status: published", "status: draft");
        site.bake();
        assertEquals(time, Files.getLastModifiedTime(copy), "nothing changed");
        assertFalse(Files.exists(site.built("about/index.html.gz")), "its page is gone");
        site.edit(POST, "status: published", "updated: 2029-12-24\nstatus: published");
        site.bake();
        assertTrue(unpacked(copy).contains("2029-12-24"), unpacked(copy));
        site.edit("jbake.properties", "site.precompress=true", "");
        site.bake();
        assertFalse(Files.exists(copy));
        assertTrue(Files.exists(page));
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void contentNotesNameSubjectsInTheWordsOfTheRegisterAndLeadPastThem() throws IOException {
        Files.writeString(
                site.file("registers/content-notes.yaml"),
                "- {id: one, words: a made-up thing}\n- {id: two, words: another}\n");
        site.edit(POST, "status: published", "status: published\ncontent-notes: [one, two]");
        site.edit(
                POST,
                "## A heading",
                "## First {note=two}\n\n### Within\n\nWords.\n\n## A heading");
        site.bake();
        String page = site.text("posts/a-made-up-post/index.html");
        String words = Jsoup.parse(page).text();
        assertTrue(
                words.contains(
                        "This page speaks of a made-up thing and another, without graphic detail."),
                words);
        assertTrue(words.contains("This section speaks of another, without"), words);
        assertTrue(page.contains("<a href=\"#a-heading\">Skip this section</a>"), page);
        assertTrue(page.contains("<a href=\"#after-text\">Skip this page</a>"), page);
        assertFalse(words.contains("note="), words);
        Files.writeString(
                site.file("registers/content-notes.yaml"),
                "- {id: one, words: other words}\n- {id: two, words: another}\n");
        site.bake();
        assertTrue(site.text("posts/a-made-up-post/index.html").contains("other words"));
    }

    @Test
    void aDiscreetPageShowsItsTitleOnThePageAlone() throws IOException {
        site.edit(
                "content/about.md",
                "status: published",
                "status: published\ndiscreet: {title: Plain words, description: Plain too}");
        site.bake();
        Document page = site.page("about/index.html");
        assertEquals("Plain words", page.title());
        String heading = page.expectFirst("h1").text();
        assertFalse(
                page.head().outerHtml().contains("content=\"" + heading), page.head()::outerHtml);
        assertEquals("Plain too", page.expectFirst("meta[name=description]").attr("content"));
        assertTrue(page.expectFirst("link[rel=icon]").attr("href").contains("plain"));
        assertFalse(heading.isEmpty() || heading.equals("Plain words"), heading);
    }

    @Test
    void aBuildThatPromisesPrivacyStopsAtWhatCouldStoreOrSend() throws IOException {
        site.bake();
        Path script = site.file("templates/components/mark/mark.js");
        Files.writeString(script, "localStorage.setItem('made', 'up');");
        assertEquals(List.of("promise-broken"), rulesThatStop());
        Files.writeString(script, "const made = 'localStorage';");
        site.bake();
        site.edit(
                "templates/layouts/base.ftl",
                "img-src 'self'",
                "img-src https://example.com 'self'");
        assertEquals(List.of("promise-broken"), rulesThatStop());
        assertEquals(List.of("promise-broken"), rulesThatStop(), "and again");
        site.edit("jbake.properties", "site.private=true", "site.private=false");
        site.bake();
    }

    private List<String> rulesThatStop() {
        return assertThrows(BakeFailedException.class, () -> site.bake()).findings().stream()
                .map(each -> each.rule().id())
                .distinct()
                .toList();
    }

    private static void deleteScripts(Path components) throws IOException {
        try (Stream<Path> walk = Files.walk(components)) {
            for (Path file : walk.filter(each -> each.toString().endsWith(".js")).toList()) {
                Files.delete(file);
            }
        }
    }

    private void page(String name, String template) throws IOException {
        Files.writeString(
                site.file("content/" + name + ".md"),
                "---\n"
                        + "title: Pages\n"
                        + "summary: A made-up summary that is long enough to be one here.\n"
                        + "status: published\n"
                        + "template: "
                        + template
                        + "\n---\n");
    }

    @Test
    void helplineThatGrewOldIsToldAndStopsNoBake() throws IOException {
        Path old = Path.of("src/test/resources/rules/helpline-expired/fail/registers");
        Files.copy(old.resolve("helplines.yaml"), site.file("registers/helplines.yaml"));
        List<String> found = site.bake().findings().stream().map(each -> each.rule().id()).toList();
        assertEquals(List.of("helpline-expired"), found);
        assertTrue(Files.exists(site.built("index.html")));
    }

    @Test
    void aDraftBeyondTheAnnouncedPartsIsNoMistakeAndIsNotAnnounced() throws IOException {
        Files.copy(site.file(PART_TWO), site.file(PART_THREE));
        site.edit(PART_THREE, "part: 2", "part: 3");
        site.edit(PART_THREE, "status: published", "status: draft");
        site.bake();
        assertFalse(seriesPage().contains("Part 3"), this::seriesPage);
    }

    private String feedUpdated() {
        return site.text("feed.xml")
                .lines()
                .filter(line -> line.startsWith("  <updated>"))
                .findFirst()
                .orElseThrow();
    }

    private String seriesPage() {
        return site.text("series/made-up-series/index.html")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    private List<String> pagesThatName(String words) throws IOException {
        Path output = site.built("");
        try (Stream<Path> walk = Files.walk(output)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(output.resolve("assets")))
                    .filter(file -> !file.toString().matches(".*\\.(png|ico)"))
                    .map(file -> output.relativize(file).toString())
                    .filter(path -> site.text(path).contains(words))
                    .sorted()
                    .toList();
        }
    }
}

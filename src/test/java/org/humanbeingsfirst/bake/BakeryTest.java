package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.humanbeingsfirst.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up site with the templates of the real one. */
class BakeryTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    private static final Path PART_TWO = Path.of("content/series/made-up-series/part-two.md");
    private static final Path POST = Path.of("content/posts/a-made-up-post.md");

    @TempDir Path folder;

    @BeforeEach
    void makeSite() throws IOException {
        TestSite.copyWithRealTemplatesTo(folder);
        page("posts", "archive");
        page("sources", "sources");
        page("topics", "topics");
    }

    @Test
    void sourceWhosePageIsLostHasItsArchivedCopyAsLongAsItIs() throws IOException {
        bake(TODAY);
        String copy = "https://web.archive.org/web/2030/https://example.com/a-made-up-work";
        List<Path> pages =
                List.of(
                        built("posts/a-made-up-post/index.html"),
                        built("sources/index.html"),
                        built("sources/doe-1999/index.html"));
        Path lock = folder.resolve("links.lock.yaml");
        Files.writeString(
                lock,
                "- url: https://example.com/a-made-up-work\n  verdict: dead\n  archived-copy: "
                        + copy);
        bake(TODAY);
        for (Path page : pages) {
            assertTrue(Files.readString(page).contains("href=\"" + copy + "\""), page::toString);
        }
        Files.delete(lock);
        bake(TODAY);
        for (Path page : pages) {
            assertFalse(Files.readString(page).contains(copy), page::toString);
        }
    }

    @Test
    void aCitedWorkHasAPageOfWhatWasReadAndQuoted() throws IOException {
        bake(TODAY);
        Document page = Jsoup.parse(Files.readString(built("sources/doe-1999/index.html")));
        assertEquals("A Made-up Work", page.expectFirst("h1").text());
        assertEquals(
                List.of("/about/#source-doe-1999", "/posts/a-made-up-post/#source-doe-1999"),
                page.select("[aria-labelledby=cited-on] li a").eachAttr("href"));
        assertTrue(
                page.select("mark").eachText().contains("Every sentence in this work is made up"),
                () -> page.select(".c-passage").outerHtml());
        for (Element quoted : page.select(".c-quoted-words a[href^=/posts/]")) {
            String[] place = quoted.attr("href").substring(1).split("#");
            Document post = Jsoup.parse(Files.readString(built(place[0] + "index.html")));
            assertNotNull(post.getElementById(place[1]), quoted::toString);
        }
        for (Element compared : page.select(".c-quoted-words a[href^=#passage]")) {
            assertNotNull(page.getElementById(compared.attr("href").substring(1)));
        }
    }

    @Test
    void worksAndOurOwnPagesCanBeCitedByOtherPrograms() throws IOException {
        bake(TODAY);
        assertTrue(
                Files.readString(built("sources/doe-1999/doe-1999.bib")).startsWith("@"),
                "BibTeX of the work");
        assertTrue(
                Files.readString(built("sources/doe-1999/doe-1999.csl.json"))
                        .contains("\"id\" : \"doe-1999\""));
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
                Files.readString(built("posts/a-made-up-post/cite.bib")));
        String text = Files.readString(built("posts/a-made-up-post/cite.txt")).strip();
        Document post = Jsoup.parse(Files.readString(built("posts/a-made-up-post/index.html")));
        assertEquals(text, post.expectFirst(".c-cite-this__text").text());
        assertTrue(text.contains("https://humanbeingsfirst.example/posts/a-made-up-post/"), text);
    }

    @Test
    void withoutATemplateForThemSourcesHaveNoPages() throws IOException {
        Files.delete(folder.resolve("templates/source.ftl"));
        bake(TODAY);
        assertFalse(Files.exists(built("sources/doe-1999")));
        assertFalse(Files.readString(built("sitemap.xml")).contains("/sources/doe-1999/"));
        assertFalse(Files.readString(built("sources/index.html")).contains("/sources/doe-1999/"));
    }

    @Test
    void theFeedIsAsNewAsTheLatestUpdate() throws IOException {
        change(PART_TWO, "status:", "updated: 2029-12-24\nstatus:");
        bake(TODAY);
        assertEquals("  <updated>2029-12-24T00:00:00Z</updated>", feedUpdated());
    }

    @Test
    void theFeedOfASiteWithoutPostsNamesADayAllTheSame() throws IOException {
        change(
                Path.of("content/index.md"),
                " Read [the made-up post](/posts/a-made-up-post/).",
                "");
        bake(LocalDate.of(2000, 1, 1));
        assertEquals("  <updated>1970-01-01T00:00:00Z</updated>", feedUpdated());
    }

    @Test
    void aTopicThatIsNamedTwiceListsItsPageOnce() throws IOException {
        change(POST, "[made-up]", "[made-up, made-up]");
        bake(TODAY);
        String topic = Files.readString(built("topics/made-up/index.html"));
        assertEquals(2, topic.split("\"/posts/a-made-up-post/\"", -1).length);
    }

    @Test
    void aDraftPartIsAnnouncedByItsNumberAndShowsNowhereElse() throws IOException {
        change(PART_TWO, "status: published", "status: draft");
        change(PART_TWO, "The second part.", "The second part [@doe-1999].");
        bake(TODAY);
        assertEquals(List.of(), pagesThatName("part-two"));
        assertEquals(List.of(), pagesThatName("Part two"));
        assertTrue(seriesPage().contains("Part 2 is coming"), this::seriesPage);
        assertFalse(seriesPage().contains("8 November"), "no day was announced");
    }

    @Test
    void aScheduledPartIsAnnouncedWithTheDayThatTheSeriesGives() throws IOException {
        change(PART_TWO, "2029-11-08", "2030-02-08");
        Path series = PART_TWO.resolveSibling("index.md");
        change(series, "parts: 2", "parts: 2\ncoming: [{part: 2, date: 2030-02-09}]");
        bake(TODAY);
        assertEquals(List.of(), pagesThatName("part-two"));
        assertTrue(seriesPage().contains("9 February 2030"), this::seriesPage);
        bake(LocalDate.of(2030, 2, 8));
        assertFalse(pagesThatName("part-two").isEmpty());
    }

    @Test
    void scriptsOfComponentsAreOneFileInWhichNoneDisturbsAnother() throws IOException {
        Path components = folder.resolve("templates/components");
        deleteScripts(components);
        bake(TODAY);
        assertFalse(text(built("index.html")).contains("<script src"), "no component has a script");
        assertFalse(text(built("index.html")).contains("script-src"), "so none is allowed");
        Files.writeString(components.resolve("card/card.js"), "const made = 1;\n");
        Files.writeString(components.resolve("mark/mark.js"), "const made = up;\n");
        bake(TODAY);
        String page = text(built("index.html"));
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
                text(built(address.substring(1))));
    }

    @Test
    void aPageLoadsTheStylesOfItsTemplateInOneSheetAndThoseForPrint() throws IOException {
        Path components = folder.resolve("templates/components");
        Files.writeString(components.resolve("site-header/more.css"), ".x-everywhere { top: 0 }");
        Files.writeString(components.resolve("part-links/more.css"), ".x-parts { top: 0 }");
        bake(TODAY);
        List<String> ofPart = sheets("series/made-up-series/part-two/index.html");
        List<String> ofPost = sheets("posts/a-made-up-post/index.html");
        assertEquals(2, ofPart.size(), ofPart::toString);
        assertEquals(2, ofPost.size(), ofPost::toString);
        assertTrue(text(built(ofPart.get(0))).contains(".x-everywhere{top:0}"));
        assertTrue(text(built(ofPart.get(0))).contains(".x-parts{top:0}"));
        assertTrue(text(built(ofPost.get(0))).contains(".x-everywhere{top:0}"));
        assertFalse(text(built(ofPost.get(0))).contains("x-parts"));
        assertEquals(ofPart.get(1), ofPost.get(1), "print is the same for all");
        assertTrue(
                text(built("posts/a-made-up-post/index.html"))
                        .contains(ofPost.get(1) + "\" media=\"print\""));
    }

    private List<String> sheets(String page) {
        return Pattern.compile("<link rel=\"stylesheet\" href=\"/([^\"]*)\"")
                .matcher(text(built(page)))
                .results()
                .map(sheet -> sheet.group(1))
                .toList();
    }

    @Test
    void aPreviewIsAsTheTemplatesMakeIt() throws IOException {
        bake(TODAY);
        String published = text(built("index.html"));
        Path output = folder.resolve("target/preview");
        new Bakery(new Bakery.Order(folder, output, false).asPreview(), Progress.NONE).bake(TODAY);
        String previewed = text(output.resolve("index.html"));
        assertTrue(previewed.contains("\n  <meta charset"), previewed);
        assertTrue(published.contains("\n<meta charset"), published);
    }

    @Test
    void compressedCopiesLieBesideFilesAndFollowThem() throws IOException {
        change(Path.of("jbake.properties"), "site.minify=true", "site.precompress=true");
        bake(TODAY);
        Path page = built("posts/a-made-up-post/index.html");
        Path copy = built("posts/a-made-up-post/index.html.gz");
        assertEquals(text(page), unpacked(copy));
        FileTime time = Files.getLastModifiedTime(copy);
        assertFalse(Files.exists(built("robots.txt.gz")), "too small to be worth it");
        change(Path.of("content/about.md"), "status: published", "status: draft");
        bake(TODAY);
        assertEquals(time, Files.getLastModifiedTime(copy), "nothing changed");
        assertFalse(Files.exists(built("about/index.html.gz")), "its page is gone");
        change(POST, "status: published", "updated: 2029-12-24\nstatus: published");
        bake(TODAY);
        assertTrue(unpacked(copy).contains("2029-12-24"), unpacked(copy));
        change(Path.of("jbake.properties"), "site.precompress=true", "");
        bake(TODAY);
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
                folder.resolve("registers/content-notes.yaml"),
                "- {id: one, words: a made-up thing}\n- {id: two, words: another}\n");
        change(POST, "status: published", "status: published\ncontent-notes: [one, two]");
        change(POST, "## A heading", "## First {note=two}\n\n### Within\n\nWords.\n\n## A heading");
        bake(TODAY);
        String page = text(built("posts/a-made-up-post/index.html"));
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
                folder.resolve("registers/content-notes.yaml"),
                "- {id: one, words: other words}\n- {id: two, words: another}\n");
        bake(TODAY);
        assertTrue(text(built("posts/a-made-up-post/index.html")).contains("other words"));
    }

    @Test
    void aDiscreetPageShowsItsTitleOnThePageAlone() throws IOException {
        change(
                Path.of("content/about.md"),
                "status: published",
                "status: published\ndiscreet: {title: Plain words, description: Plain too}");
        bake(TODAY);
        Document page = Jsoup.parse(text(built("about/index.html")));
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
        bake(TODAY);
        Path script = folder.resolve("templates/components/mark/mark.js");
        Files.writeString(script, "localStorage.setItem('made', 'up');");
        assertEquals(List.of("promise-broken"), rulesThatStop());
        Files.writeString(script, "const made = 'localStorage';");
        bake(TODAY);
        Path base = Path.of("templates/layouts/base.ftl");
        change(base, "img-src 'self'", "img-src https://example.com 'self'");
        assertEquals(List.of("promise-broken"), rulesThatStop());
        assertEquals(List.of("promise-broken"), rulesThatStop(), "and again");
        change(Path.of("jbake.properties"), "site.private=true", "site.private=false");
        bake(TODAY);
    }

    private List<String> rulesThatStop() {
        return assertThrows(BakeFailedException.class, () -> bake(TODAY)).findings().stream()
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
                folder.resolve("content/" + name + ".md"),
                "---\n"
                        + "title: Pages\n"
                        + "summary: A made-up summary that is long enough to be one here.\n"
                        + "status: published\n"
                        + "template: "
                        + template
                        + "\n---\n");
    }

    private void change(Path file, String words, String others) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(words), text);
        Files.writeString(folder.resolve(file), text.replace(words, others));
    }

    @Test
    void helplineThatGrewOldIsToldAndStopsNoBake() throws IOException {
        Path old = Path.of("src/test/resources/rules/helpline-expired/fail/registers");
        Files.copy(old.resolve("helplines.yaml"), folder.resolve("registers/helplines.yaml"));
        List<String> found = bake(TODAY).findings().stream().map(each -> each.rule().id()).toList();
        assertEquals(List.of("helpline-expired"), found);
        assertTrue(Files.exists(built("index.html")));
    }

    private BakedSite bake(LocalDate today) {
        Path output = folder.resolve("target/site");
        return new Bakery(new Bakery.Order(folder, output, false), Progress.NONE).bake(today);
    }

    @Test
    void aDraftBeyondTheAnnouncedPartsIsNoMistakeAndIsNotAnnounced() throws IOException {
        Path three = folder.resolve(PART_TWO.resolveSibling("part-three.md"));
        Files.copy(folder.resolve(PART_TWO), three);
        change(PART_TWO.resolveSibling("part-three.md"), "part: 2", "part: 3");
        change(PART_TWO.resolveSibling("part-three.md"), "status: published", "status: draft");
        bake(TODAY);
        assertFalse(seriesPage().contains("Part 3"), this::seriesPage);
    }

    private Path built(String path) {
        return folder.resolve("target/site").resolve(path);
    }

    private String feedUpdated() throws IOException {
        return Files.readString(built("feed.xml"))
                .lines()
                .filter(line -> line.startsWith("  <updated>"))
                .findFirst()
                .orElseThrow();
    }

    private String seriesPage() {
        return text(built("series/made-up-series/index.html"))
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    private List<String> pagesThatName(String words) throws IOException {
        Path site = built("");
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(site.resolve("assets")))
                    .filter(file -> !file.toString().matches(".*\\.(png|ico)"))
                    .filter(file -> text(file).contains(words))
                    .map(file -> site.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

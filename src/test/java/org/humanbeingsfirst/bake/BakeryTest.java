package org.humanbeingsfirst.bake;

import static org.humanbeingsfirst.bake.MadeUpSite.POST;
import static org.humanbeingsfirst.bake.MadeUpSite.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up site with the templates of the real one. */
class BakeryTest {

    private final MadeUpSite site;

    BakeryTest(@TempDir Path folder) throws IOException {
        site = new MadeUpSite(folder);
        site.addListings();
    }

    @Test
    void aTopicThatIsNamedTwiceListsItsPageOnce() throws IOException {
        site.edit(POST, "[made-up]", "[made-up, made-up]");
        site.bake();
        String topic = site.text("topics/made-up/index.html");
        assertEquals(2, topic.split("\"/posts/a-made-up-post/\"", -1).length);
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
        assertEquals(
                "Skip this section: First",
                Jsoup.parse(page).expectFirst("a[href=#a-heading]").text());
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

    /** A browser lists the old address among the visited pages, too. */
    @Test
    void theOldAddressOfADiscreetPageIsDiscreetToo() throws IOException {
        site.edit(
                "content/about.md",
                "status: published",
                "status: published\naliases: [/old/]\n"
                        + "discreet: {title: Plain words, description: Plain too}");
        site.bake();
        Document old = site.page("old/index.html");
        assertEquals("Plain words", old.title());
        assertFalse(old.head().outerHtml().contains("About"), old.head()::outerHtml);
        assertTrue(old.expectFirst("link[rel=icon]").attr("href").contains("plain"));
        assertEquals("0; url=/about/", old.expectFirst("meta[http-equiv=refresh]").attr("content"));
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

    @Test
    void helplineThatGrewOldIsToldAndStopsNoBake() throws IOException {
        Path old = Path.of("src/test/resources/rules/helpline-expired/fail/registers");
        Files.copy(old.resolve("helplines.yaml"), site.file("registers/helplines.yaml"));
        List<String> found = site.bake().findings().stream().map(each -> each.rule().id()).toList();
        assertEquals(List.of("helpline-expired"), found);
        assertTrue(Files.exists(site.built("index.html")));
    }
}

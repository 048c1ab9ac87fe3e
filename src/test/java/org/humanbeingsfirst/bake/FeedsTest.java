package org.humanbeingsfirst.bake;

import static org.humanbeingsfirst.bake.MadeUpSite.HOST;
import static org.humanbeingsfirst.bake.MadeUpSite.PART_TWO;
import static org.humanbeingsfirst.bake.MadeUpSite.POST;
import static org.humanbeingsfirst.bake.MadeUpSite.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The feeds of the small, made-up site, with the templates of the real one. */
class FeedsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "feeds");

    private final MadeUpSite site;

    FeedsTest(@TempDir Path folder) {
        site = new MadeUpSite(folder);
    }

    /** Read the difference before you write the file anew with {@code -Dfixtures.write=true}. */
    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "feed.json"})
    void feedOfTheSiteIsWhatWasReviewed(String name) throws IOException {
        site.bake();
        if (Boolean.getBoolean("fixtures.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(name), site.text(name));
        }
        assertEquals(Files.readString(GOLDEN.resolve(name)), site.text(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"feed.xml", "series/made-up-series/feed.xml", "topics/made-up/feed.xml"})
    void readersOfAtomCanReadIt(String path) throws IOException, FeedException {
        site.bake();
        SyndFeed feed = atom(path);
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals(HOST + "/" + path.replace("feed.xml", ""), feed.getUri());
        assertFalse(feed.getEntries().isEmpty());
        for (SyndEntry entry : feed.getEntries()) {
            assertEquals(entry.getUri(), entry.getLink());
            assertTrue(entry.getUri().startsWith(HOST + "/"), entry.getUri());
            assertFalse(entry.getUpdatedDate().before(entry.getPublishedDate()), entry.getUri());
            assertEquals("html", entry.getContents().get(0).getType());
            checkText(entry.getContents().get(0).getValue());
        }
    }

    @Test
    void bothFormatsSayTheSame() throws IOException, FeedException {
        site.bake();
        List<String> atom = new ArrayList<>();
        for (SyndEntry entry : atom("feed.xml").getEntries()) {
            atom.add(entry.getUri() + " " + entry.getContents().get(0).getValue());
        }
        List<String> ids = strings("feed.json", "id");
        List<String> texts = strings("feed.json", "content_html");
        List<String> json = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            json.add(ids.get(i) + " " + texts.get(i));
        }
        assertEquals(atom, json);
    }

    /** In a feed several documents stand on one page, far from the site. */
    private static void checkText(String html) {
        Document text = Jsoup.parseBodyFragment(html);
        assertFalse(text.body().text().isBlank());
        assertEquals(List.of(), text.select("[id], [class], [role], button, script").eachText());
        for (Element element : text.select("[href], [src], [cite]")) {
            for (String name : List.of("href", "src", "cite")) {
                String address = element.attr(name);
                assertTrue(address.isEmpty() || address.matches("[a-z]+:.+"), address);
            }
        }
    }

    @Test
    void seriesAndTopicsHaveOnlyTheirOwn() throws IOException, FeedException {
        site.bake();
        List<String> parts = strings("series/made-up-series/feed.json", "id");
        assertFalse(parts.isEmpty());
        assertTrue(parts.stream().allMatch(url -> url.contains("/series/made-up-series/")));
        assertTrue(strings("feed.json", "id").containsAll(parts));
        assertTrue(strings("feed.json", "id").size() > parts.size());
    }

    @Test
    void contentNoteComesFirst() throws IOException {
        site.edit(POST, "---\ntitle", "---\ncontent-note: A made-up note.\ntitle");
        site.bake();
        List<String> texts = strings("feed.json", "content_html");
        assertEquals(
                1,
                texts.stream()
                        .filter(
                                html ->
                                        html.startsWith(
                                                "<p><strong>Before you read.</strong> A made-up"
                                                        + " note."))
                        .count());
    }

    /** Of subjects, of a sentence and of both, with one blank between all of them. */
    @ParameterizedTest
    @CsvSource({
        "content-note: A made-up note., A made-up note.",
        "content-notes: [first], 'This page speaks of made-up things, without graphic detail.'",
        "'content-notes: [first]\ncontent-note: A made-up note.', "
                + "'This page speaks of made-up things, without graphic detail. A made-up note.'"
    })
    void contentNoteIsOneParagraphOfSentences(String keys, String words) throws IOException {
        Files.writeString(
                site.file("registers/content-notes.yaml"),
                "- {id: first, words: made-up things}\n");
        site.edit(POST, "---\ntitle", "---\n" + keys + "\ntitle");
        site.bake();
        assertTrue(
                strings("feed.json", "content_html").stream()
                        .anyMatch(
                                html ->
                                        html.startsWith(
                                                "<p><strong>Before you read.</strong> "
                                                        + words
                                                        + " You can stop at any time. <a ")),
                () -> site.text("feed.json"));
    }

    @Test
    void newestCountWhereEntriesAreLimited() throws IOException {
        site.bake();
        List<String> all = strings("feed.json", "id");
        site.configure("feed.entries=1");
        site.bake();
        assertEquals(all.subList(0, 1), strings("feed.json", "id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1.5", "99999"})
    void numberOfEntriesIsOne(String number) throws IOException {
        site.configure("feed.entries=" + number);
        BakeFailedException failed = assertThrows(BakeFailedException.class, site::bake);
        assertEquals(
                "feed.entries is no number of entries: " + number,
                failed.findings().get(0).message());
    }

    @Test
    void entryChangesWithItsDocument() throws IOException {
        Bakery bakery = site.bakery();
        bakery.bake(TODAY);
        String before = site.text("feed.json");
        site.append(POST, "\nOne more made-up sentence.\n");
        bakery.bake(TODAY);
        assertFalse(before.contains("One more made-up sentence."));
        assertTrue(site.text("feed.json").contains("One more made-up sentence."));
    }

    @Test
    void feedsAreOnlyWhereTheirTemplatesAre() throws IOException {
        Files.delete(site.file("templates/json-feed.ftl"));
        site.bake();
        assertTrue(Files.exists(site.built("feed.xml")));
        assertFalse(Files.exists(site.built("feed.json")));
    }

    @Test
    void datesAreThoseOfTheDocuments() throws IOException, FeedException {
        site.bake();
        for (SyndEntry entry : atom("feed.xml").getEntries()) {
            Instant published = entry.getPublishedDate().toInstant();
            assertFalse(published.isAfter(Instant.parse("2030-01-01T00:00:00Z")), entry.getUri());
        }
    }

    /** Whoever follows the feed hears of it. */
    @Test
    void aCorrectionIsAChange() throws IOException {
        Path post = site.file("content/posts/a-made-up-post.md");
        String corrections =
                "corrections:\n"
                        + "  - {date: 2029-12-24, text: One.}\n"
                        + "  - {date: 2029-12-26, text: Two.}\n";
        Files.writeString(
                post, Files.readString(post).replaceFirst("status:", corrections + "status:"));
        site.bake();
        assertTrue(strings("feed.json", "date_modified").contains("2029-12-26T00:00:00Z"));
        assertTrue(site.text("feed.xml").contains("<updated>2029-12-26T00:00:00Z</updated>"));
        assertTrue(site.text("sitemap.xml").contains("<lastmod>2029-12-26</lastmod>"));
        assertTrue(
                site.text("posts/a-made-up-post/index.html")
                        .contains("\"dateModified\":\"2029-12-26\""));
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

    private String feedUpdated() {
        return site.text("feed.xml")
                .lines()
                .filter(line -> line.startsWith("  <updated>"))
                .findFirst()
                .orElseThrow();
    }

    private SyndFeed atom(String path) throws IOException, FeedException {
        SyndFeedInput input = new SyndFeedInput(true, Locale.ROOT);
        return input.build(site.built(path).toFile());
    }

    /** The strings under a key of the items, in order. */
    private List<String> strings(String path, String key) throws IOException {
        List<String> found = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(site.text(path))) {
            while (json.nextToken() != null) {
                if (key.equals(json.currentName()) && json.currentToken().isScalarValue()) {
                    found.add(json.getText());
                }
            }
        }
        return found;
    }
}

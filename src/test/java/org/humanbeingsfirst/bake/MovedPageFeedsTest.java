package org.humanbeingsfirst.bake;

import static org.humanbeingsfirst.bake.MadeUpSite.HOST;
import static org.humanbeingsfirst.bake.MadeUpSite.POST;
import static org.humanbeingsfirst.bake.MadeUpSite.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.Audit;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.Rule;
import org.humanbeingsfirst.audit.rule.Rules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who follows a feed is not told of an old page as new because it has moved (RFC 4287, section
 * 4.2.6).
 */
class MovedPageFeedsTest {

    private static final String OLD_POST = "/posts/a-made-up-post/";
    private static final String OLD_SERIES = "/series/made-up-series/";
    private static final String NEW_SERIES = "/series/renamed-series/";
    private static final Pattern JSON_ID = Pattern.compile("^\"id\": \"([^\"]+)\"");

    private final Path folder;
    private final MadeUpSite site;

    MovedPageFeedsTest(@TempDir Path folder) {
        this.folder = folder;
        this.site = new MadeUpSite(folder);
    }

    @BeforeEach
    void theSeriesHasATopicToo() throws IOException {
        site.edit(MadeUpSite.PART_TWO, "status:", "tags: [made-up]\nstatus:");
    }

    /** Moves the post and the series, its parts with it. */
    private void moveEverything() throws IOException {
        movePost("a-newer-name", OLD_POST);
        Path series = site.file("content" + NEW_SERIES);
        Files.move(site.file("content" + OLD_SERIES), series);
        for (String file : List.of("index", "part-one", "part-two")) {
            String path = "content" + NEW_SERIES + file + ".md";
            String old = OLD_SERIES + (file.equals("index") ? "" : file + "/");
            site.edit(path, "\nstatus:", "\naliases: [" + old + "]\nstatus:");
            if (!file.equals("index")) {
                site.edit(path, "series: made-up-series\n", "");
            }
        }
    }

    private void movePost(String name, String aliases) throws IOException {
        site.edit(POST, "\nstatus:", "\naliases: [" + aliases + "]\nstatus:");
        Files.move(site.file(POST), site.file("content/posts/" + name + ".md"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "series/made-up-series/, series/renamed-series/",
        "topics/made-up/, topics/made-up/"
    })
    void idsStayInEveryFeed(String home, String newHome) throws IOException, FeedException {
        site.bake();
        SyndFeed before = atom(home);
        List<String> ids = ids(before);
        List<String> json = jsonIds(home);
        assertFalse(ids.isEmpty());
        assertEquals(ids, json);

        moveEverything();
        site.bake();
        SyndFeed after = atom(newHome);
        assertEquals(before.getUri(), after.getUri());
        assertEquals(ids, ids(after));
        assertEquals(json, jsonIds(newHome));
        for (SyndEntry entry : after.getEntries()) {
            assertTrue(
                    entry.getLink().matches(".*/(a-newer-name|renamed-series/part-...)/"),
                    entry.getLink());
        }
    }

    @Test
    void feedsOfMovedPagesAreValidAndLeadSomewhere() throws IOException {
        Files.createDirectories(site.file("content/about"));
        Files.writeString( // To it lead the words on how a quotation compares.
                site.file("content/about/how-we-check.md"),
                "---\ntitle: Checks\nstatus: published\n---\n\n## Exact {#exact}\n\nWords.\n");
        moveEverything();
        site.bake();
        List<Rule> rules =
                Rules.all().stream().filter(rule -> rule.info().id().startsWith("feed-")).toList();
        assertEquals(2, rules.size());
        assertEquals(List.of(), Audit.ofBuiltSite(BuiltSite.read(site.built("")), rules));
    }

    /** A static host cannot redirect programs, and they do not follow links in pages. */
    @ParameterizedTest
    @CsvSource({"feed.xml", "feed.json"})
    void aMovedSeriesIsFollowedAtItsOldAddress(String name) throws IOException {
        moveEverything();
        site.bake();
        String feed = site.text(NEW_SERIES.substring(1) + name);
        assertEquals(feed, site.text(OLD_SERIES.substring(1) + name));
        assertTrue(feed.contains("\"" + HOST + NEW_SERIES + name + "\""), feed);
    }

    @Test
    void theFirstOfSeveralAddressesCounts() throws IOException {
        movePost("a-third-name", OLD_POST + ", /posts/a-newer-name/");
        site.bake();
        assertTrue(jsonIds("").contains(HOST + OLD_POST), jsonIds("")::toString);
        assertTrue(site.text("posts/a-newer-name/index.html").contains("/posts/a-third-name/"));
    }

    /** It names its own address among the others, where it stood in time; nothing leads to itself. */
    @Test
    void aPageThatMovesBackKeepsItsId() throws IOException {
        movePost("a-made-up-post", OLD_POST + ", /posts/a-newer-name/");
        site.bake();
        assertTrue(jsonIds("").contains(HOST + OLD_POST), jsonIds("")::toString);
        assertFalse(site.text("posts/a-made-up-post/index.html").contains("has moved"));
        assertTrue(site.text("posts/a-newer-name/index.html").contains("has moved"));
    }

    /** Of the site there is one feed, at one address. */
    @Test
    void anAliasOfTheHomePageIsNoneOfTheFeed() throws IOException, FeedException {
        site.edit("content/index.md", "\nstatus:", "\naliases: [/home/]\nstatus:");
        site.bake();
        assertEquals(HOST + "/", atom("").getUri());
        assertFalse(Files.exists(site.built("home/feed.xml")));
    }

    @Test
    void aBakeThatDoesOnlyWhatChangedGivesTheSameFeeds() throws IOException {
        Bakery bakery = site.bakery();
        bakery.bake(TODAY);
        moveEverything();
        bakery.bake(TODAY);
        assertEqualsCleanBake();
        site.edit("content/posts/a-newer-name.md", OLD_POST, "/posts/an-even-older-name/");
        site.edit("content" + NEW_SERIES + "index.md", OLD_SERIES, "/series/of-old/");
        bakery.bake(TODAY);
        assertEqualsCleanBake();
        assertTrue(jsonIds("").contains(HOST + "/posts/an-even-older-name/"));
        assertTrue(Files.exists(site.built("series/of-old/feed.json")));
        assertFalse(Files.exists(site.built("series/made-up-series/feed.json")));
    }

    private void assertEqualsCleanBake() {
        Path clean = folder.resolve("clean/site");
        Tree.delete(clean.getParent());
        new Bakery(new Bakery.Order(site.file(""), clean, false), Progress.NONE).bake(TODAY);
        Map<String, String> expected = Tree.ofBuilt(clean);
        Map<String, String> built = Tree.ofBuilt(site.built(""));
        assertEquals(expected.keySet(), built.keySet());
        assertEquals(expected, built);
    }

    private SyndFeed atom(String home) throws IOException, FeedException {
        SyndFeedInput input = new SyndFeedInput(true, Locale.ROOT);
        return input.build(site.built(home + "feed.xml").toFile());
    }

    private static List<String> ids(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getUri).sorted().toList();
    }

    private List<String> jsonIds(String home) {
        List<String> ids = new ArrayList<>();
        site.text(home + "feed.json")
                .lines()
                .map(JSON_ID::matcher)
                .filter(Matcher::lookingAt)
                .forEach(id -> ids.add(id.group(1)));
        ids.sort(Comparator.naturalOrder());
        return ids;
    }
}

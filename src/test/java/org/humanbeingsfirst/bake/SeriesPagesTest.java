package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What readers see of a series of five parts, with our templates: the first and the third are
 * published, the second is a draft that is announced for a day, the fourth is scheduled, the last is a draft.
 */
class SeriesPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 15);
    private static final String SERIES = "/series/five-parts/";

    private static MadeUpSite site;

    @BeforeAll
    static void bake(@TempDir Path folder) throws IOException {
        site = new MadeUpSite(folder);
        Path series = Files.createDirectories(site.file("content/series/five-parts"));
        Files.writeString(
                series.resolve("index.md"),
                """
                ---
                title: Five made-up parts
                summary: A made-up summary that is long enough to be a summary here.
                status: published
                parts: 5
                coming: [{part: 2, date: 2030-03-01}]
                ---

                A series in five parts.
                """);
        part(series, 1, "published", "2029-11-01", 660);
        Files.writeString(
                series.resolve("part-1.md"),
                Files.readString(series.resolve("part-1.md"))
                        .replaceFirst("status:", "lang: cy\ncontent-note: Made up.\nstatus:"));
        part(series, 2, "draft", "2029-11-05", 220);
        part(series, 3, "published", "2029-11-08", 220);
        part(series, 4, "published", "2030-02-01", 220);
        part(series, 5, "draft", "2030-02-08", 220);
        site.bake(TODAY);
    }

    private static void part(Path series, int number, String status, String date, int words)
            throws IOException {
        Files.writeString(
                series.resolve("part-" + number + ".md"),
                """
                ---
                title: Part number %d
                summary: What part %d says, in a sentence that is long enough for a summary.
                date: %s
                status: %s
                series: five-parts
                part: %d
                ---

                %s
                """
                        .formatted(
                                number,
                                number,
                                date,
                                status,
                                number,
                                "Made up. ".repeat(words / 2)));
    }

    private static Document page(String permalink) {
        return site.page(permalink.substring(1) + "index.html");
    }

    private static List<String> texts(Element root, String selector) {
        return root.select(selector).eachText();
    }

    @Test
    void whereverAPartIsAnnouncedAFeedToFollowIsNamedOnce() {
        for (String part : List.of("part-1/", "part-3/")) {
            Document page = site.page(SERIES.substring(1) + part + "index.html");
            assertEquals(1, page.select("main a[href=" + SERIES + "feed.xml]").size(), part);
        }
    }

    /** Whoever listens hears the text in its language, and everything else in the site's. */
    @Test
    void onlyWhatADocumentSaysIsInItsLanguage() {
        Document page = site.page(SERIES.substring(1) + "part-1/index.html");
        assertEquals(
                List.of(
                        "h1",
                        "p.c-page-head__summary",
                        "bdi",
                        "div.l-article__body",
                        "aside.c-content-note",
                        "bdi"),
                page.select("body [lang]").stream()
                        .map(
                                each ->
                                        each.tagName()
                                                + (each.className().isEmpty() ? "" : ".")
                                                + each.className().replaceFirst(" .*", ""))
                        .toList());
        assertEquals(2, page.select(".c-series-nav bdi").size(), "its title among the parts");
        assertEquals("cy", page.expectFirst("h1").attr("lang"));
        assertEquals("cy", page.expectFirst(".l-article__body").attr("lang"));
        assertEquals("en-GB", page.expectFirst("aside").attr("lang"));
    }

    @Test
    void seriesShowsEachPartAtItsPlaceWithSummaryAndReadingTime() {
        Document page = page(SERIES);
        Element parts = page.expectFirst(".c-heading:has(#parts) + ol");
        assertEquals(
                List.of(
                        "Part 1 Part number 1 What part 1 says, in a sentence that is long enough"
                                + " for a summary. 1 November 2029 3 minutes to read",
                        "Part 2 is coming on 1 March 2030",
                        "Part 3 Part number 3 What part 3 says, in a sentence that is long enough"
                                + " for a summary. 8 November 2029 1 minute to read",
                        "Part 4 is coming",
                        "Part 5 is coming"),
                texts(parts, "> li"));
        assertEquals(
                "2 of 5 parts so far, 4 minutes to read",
                page.expectFirst(".c-series-progress").text());
        assertEquals(
                SERIES + "feed.xml",
                page.expectFirst(
                                "section[aria-labelledby=parts] > p a:containsOwn(Follow the feed)")
                        .attr("href"));
    }

    @Test
    void eachPartShowsAllPartsAtHeadAndFootWithTheirState() {
        Document page = page(SERIES + "part-3/");
        assertEquals(2, page.select(".c-series-nav").size());
        for (Element nav : page.select(".c-series-nav")) {
            assertEquals(
                    List.of(
                            "Part 1, 3 minutes Part number 1",
                            "Part 2 is coming on 1 March 2030",
                            "Part 3, you are here Part number 3",
                            "Part 4 is coming",
                            "Part 5 is coming"),
                    texts(nav, "li"));
            assertEquals("Part number 3", nav.expectFirst("[aria-current=page]").text());
            assertEquals(
                    "Part 3 of 5, 4 minutes so far", nav.expectFirst(".c-series-progress").text());
        }
        assertEquals(
                List.of("Parts of this series", "All parts of this series"),
                page.select(".c-series-nav").eachAttr("aria-label"));
    }

    @Test
    void progressIsDrawnWithoutBeingReadAloud() {
        Element drawing = page(SERIES + "part-1/").expectFirst(".c-series-progress svg");
        assertEquals("true", drawing.attr("aria-hidden"));
        assertEquals(
                List.of("c-crowd__full", "c-crowd__open", "", "c-crowd__open", "c-crowd__open"),
                drawing.select("use").stream().map(Element::className).toList());
    }

    @Test
    void nextAndPreviousPassOverWhatReadersCannotSee() {
        Document first = page(SERIES + "part-1/");
        assertEquals(
                List.of(
                        "Next: Part 3, 1 minute to read Part number 3 What part 3 says, in a"
                                + " sentence that is long enough for a summary."),
                texts(first, ".c-part-links__part"));
        assertEquals(SERIES + "part-3/", first.expectFirst("link[rel=next]").attr("href"));
        assertEquals(0, first.select("link[rel=prev]").size());
        Document last = page(SERIES + "part-3/");
        assertEquals(
                List.of(
                        "Previous: Part 1 Part number 1",
                        "Part 4 is coming. Follow the feed to hear of it."),
                texts(last, ".c-part-links__part"));
        assertEquals(SERIES + "part-1/", last.expectFirst("link[rel=prev]").attr("href"));
        assertEquals(0, last.select("link[rel=next]").size());
        assertEquals(
                SERIES + "feed.xml",
                last.expectFirst(".c-part-links__part a:not([rel])").attr("href"));
    }
}

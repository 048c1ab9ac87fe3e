package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of cited works, what they tell of them, and the files by which others cite. */
class SourcePagesTest {

    private final MadeUpSite site;

    SourcePagesTest(@TempDir Path folder) throws IOException {
        site = new MadeUpSite(folder);
        site.addListings();
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
    void worksStandByTheirFirstLetterWhateverMarkComesBeforeIt() throws IOException {
        citeWorks(List.of("Zest", "[Élan]", "apple", "Ethics", "2001, a year"));
        site.bake();
        Document page = site.page("sources/index.html");
        assertEquals(
                List.of("2001, a year", "apple", "[Élan]", "Ethics", "Example", "Sample", "Zest"),
                page.select(".c-bibliography__work > p:first-child").eachText().stream()
                        .map(entry -> entry.replaceAll("(?<=Example|Sample),.*| \\(.*", ""))
                        .toList());
        assertEquals(0, page.select("h3, .c-jump-list").size(), "a short list needs no letters");
    }

    @Test
    void aLongListOfWorksHasItsLettersBesideIt() throws IOException {
        List<String> titles = new ArrayList<>(List.of("2001, a year", "‘Élan’", "สวัสดี"));
        for (char letter = 'A'; letter < 'U'; letter++) {
            titles.add(letter + " first");
            titles.add(letter + " second");
        }
        citeWorks(titles);
        site.bake();
        Document page = site.page("sources/index.html");
        List<String> letters = new ArrayList<>(List.of("0–9"));
        "ABCDEFGHIJKLMNOPQRST".chars().mapToObj(Character::toString).forEach(letters::add);
        letters.add("ส");
        assertEquals(letters, page.select(".c-jump-list a").eachText());
        assertEquals(letters, page.select("h3").eachText());
        for (Element link : page.select(".c-jump-list a")) {
            Element heading = page.getElementById(link.attr("href").substring(1));
            assertEquals(link.text(), heading.text());
        }
        assertEquals(45, page.select(".c-bibliography__work").size());
        assertEquals(
                List.of("E first", "E second", "Élan", "Example"),
                page
                        .select(".c-bibliography__letter:has(#letter-e) + ol > li > p:first-child")
                        .eachText()
                        .stream()
                        .map(entry -> entry.replaceAll("[‘’]|,.*| \\(.*", ""))
                        .toList());
    }

    /** Adds works of nobody's, each cited once. */
    private void citeWorks(List<String> titles) throws IOException {
        StringBuilder works = new StringBuilder();
        StringBuilder citations = new StringBuilder();
        for (int i = 0; i < titles.size(); i++) {
            works.append(
                    ",\n  {\"id\": \"made-up-%d\", \"type\": \"webpage\", \"title\": \"%s\"}"
                            .formatted(i, titles.get(i)));
            citations.append("\n\nA made-up claim [@made-up-").append(i).append("].");
        }
        site.edit("sources/library.json", "\n]", works + "\n]");
        site.append(MadeUpSite.POST, citations + "\n");
    }

    @Test
    void withoutATemplateForThemSourcesHaveNoPages() throws IOException {
        Files.delete(site.file("templates/source.ftl"));
        site.bake();
        assertFalse(Files.exists(site.built("sources/doe-1999")));
        assertFalse(site.text("sitemap.xml").contains("/sources/doe-1999/"));
        assertFalse(site.text("sources/index.html").contains("/sources/doe-1999/"));
    }
}

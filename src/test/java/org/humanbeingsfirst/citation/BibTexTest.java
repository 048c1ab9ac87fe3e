package org.humanbeingsfirst.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.humanbeingsfirst.location.ContentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibTexTest {

    @Test
    void anArticleHasWhatBibTexKnowsOfIt() {
        assertEquals(
                """
                @article{doe-1999,
                  author = {Doe, Jane and {Office of Samples and Examples}},
                  title = {{A Made-up Work}},
                  journal = {Journal of Samples},
                  volume = {3},
                  number = {2},
                  pages = {12--15},
                  year = 1999,
                  month = jul,
                  doi = {10.1000/made_up},
                  url = {https://example.org/a_b?c=1&d=%7B2%7D#e},
                }
                """,
                bibTex(
                        """
                        "type":"article-journal","title":"A Made-up Work",
                        "author":[{"family":"Doe","given":"Jane"},
                                  {"literal":"Office of Samples and Examples"}],
                        "container-title":"Journal of Samples","volume":3,"issue":"2",
                        "page":"12-15","issued":{"date-parts":[[1999,7,30]]},
                        "DOI":"10.1000/made_up","URL":"https://example.org/a_b?c=1&d={2}#e"
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article-newspaper | @article",
                "book | @book",
                "chapter | @incollection",
                "paper-conference | @inproceedings",
                "report | @techreport",
                "thesis | @phdthesis",
                "webpage | @misc",
                "legislation | @misc"
            })
    void theTypeFollowsFromThatOfCsl(String csl, String bibTex) {
        String entry = bibTex("\"type\":\"" + csl + "\"");
        assertEquals(bibTex, entry.substring(0, entry.indexOf('{')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "50 % & more # of $_ | 50 \\% \\& more \\# of \\$\\_",
                "{it} | \\textbraceleft{}it\\textbraceright{}",
                "a { b | a \\textbraceleft{} b",
                "a~b^c | a\\textasciitilde{}b\\textasciicircum{}c",
                "\\\\input | \\textbackslash{}input",
                "x < y > z | x \\textless{} y \\textgreater{} z",
                "On <i>One & Two</i> | On \\emph{One \\& Two}",
                "H<sub>2</sub>O | H\\textsubscript{2}O",
                "Of <span class=\\\"nocase\\\">a Thing</span> | Of a Thing",
                "<i>never closed | \\textless{}i\\textgreater{}never closed",
                "two\\n\\nlines | two lines",
                "Größe “ä” | Größe “ä”"
            })
    void whatTexTakesForACommandIsEscaped(String title, String escaped) {
        assertEquals(
                "@misc{doe-1999,\n  title = {{" + escaped + "}},\n}\n",
                bibTex("\"type\":\"webpage\",\"title\":\"" + title + "\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"family\":\"Sample\",\"given\":\"Jo\",\"non-dropping-particle\":\"van\"} |"
                        + " van Sample, Jo",
                "{\"family\":\"Sample\",\"given\":\"Jo\",\"suffix\":\"Jr\"} | Sample, Jr, Jo",
                "{\"family\":\"Sample, and Sons\"} | {Sample, and Sons}",
                "{\"family\":\"Anderson\",\"given\":\"Sandy\"} | Anderson, Sandy",
                "{\"given\":\"Jo\"} | {Jo}",
                "\"Jo & Co\" | {Jo \\& Co}"
            })
    void namesAreParted(String name, String written) {
        assertEquals(
                "@book{doe-1999,\n  author = {" + written + "},\n}\n",
                bibTex("\"type\":\"book\",\"author\":[" + name + "]"));
    }

    /** Dates of access are biblatex's; BibTeX passes over what it does not know. */
    @Test
    void theDayOfAccessIsKept() {
        assertEquals(
                "@misc{doe-1999,\n  urldate = {2030-01-31},\n}\n",
                bibTex("\"type\":\"webpage\",\"accessed\":{\"date-parts\":[[2030,1,31]]}"));
        assertEquals(
                "@misc{doe-1999,\n}\n",
                bibTex("\"type\":\"webpage\",\"accessed\":{\"date-parts\":[[2030]]}"));
    }

    @Test
    void pagesWithLettersAreARangeToo() {
        assertEquals(
                "@article{doe-1999,\n  pages = {e12--e15},\n}\n",
                bibTex("\"type\":\"article-journal\",\"page\":\"e12–e15\""));
    }

    @Test
    void aKeyHoldsNothingThatEndsIt() {
        String json = "[{\"id\":\"a, {b} = c%\",\"type\":\"book\"}]";
        CslItem item = Bibliography.read(ContentFile.of("library.json", json)).entries().get(0);
        assertEquals("@book{a-b-c-,\n}\n", BibTex.of(item));
    }

    @Test
    void anUnsafeAddressIsLeftOut() {
        assertEquals(
                "@misc{doe-1999,\n}\n",
                bibTex("\"type\":\"webpage\",\"URL\":\"javascript:alert(1)\""));
    }

    private static String bibTex(String fields) {
        String json = "[{\"id\":\"doe-1999\"," + fields + "}]";
        return BibTex.of(Bibliography.read(ContentFile.of("library.json", json)).entries().get(0));
    }
}

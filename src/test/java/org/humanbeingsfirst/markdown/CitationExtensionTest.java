package org.humanbeingsfirst.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationExtensionTest {

    /** Markup without the attributes of the links and the kind of the blank, which others pin. */
    private static String readable(String body) {
        return Sample.of(body)
                .html()
                .replaceAll("<a class=\"c-cite[^>]*>", "<a>")
                .replace('\u00a0', ' ');
    }

    @Test
    void linkOfACitationIsPinnedInFull() {
        assertEquals(
                "<p>So\u00a0<span class=\"c-cite\">[<a class=\"c-cite__link\" id=\"cite-1\""
                        + " href=\"#source-doe-1999\" role=\"doc-noteref\""
                        + " aria-label=\"Source 1\">1</a>]</span>.</p>",
                Sample.of("So [@doe-1999].").html());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    So [@doe-1999]     | <p>So~<span
                    So, [see @doe-1999] | <p>So,~<span
                    So @doe-1999       | <p>So <span
                    *So* [@doe-1999]   | <p><em>So</em>~<span
                    So[@doe-1999]      | <p>So<span
                    [@doe-1999]        | <p><span
                    """)
    void aNumberBeginsNoLine(String markdown, String beginning) {
        String html = Sample.of(markdown).html();
        assertTrue(html.startsWith(beginning.replace('~', '\u00a0')), html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [@doe-1999]                        | [<a>1</a>]
                    [@doe-1999, p. 33]                 | [<a>1</a>, p. 33]
                    [see @doe-1999, p. 33; @roe-2001]  | [see <a>1</a>, p. 33; <a>2</a>]
                    [-@doe-1999]                       | [<a>1</a>]
                    [@doe-1999, p. 33 and passim]      | [<a>1</a>, p. 33 and passim]
                    @doe-1999                          | Example [<a>1</a>]
                    @roe-2001 [p. 492]                 | Sample Society [<a>1</a>, p. 492]
                    [@nobody-1900]                     | [nobody-1900]
                    @nobody-1900                       | nobody-1900 [nobody-1900]
                    """)
    void citationsReadWithoutStyles(String markdown, String expected) {
        assertEquals(
                "<p>x <span class=\"c-cite\">" + expected + "</span></p>",
                readable("x " + markdown));
    }

    @Test
    void everyPlaceThatCitesHasItsOwnAnchorAndEveryItemOneNumber() {
        String html = Sample.of("A [@doe-1999]. B [@roe-2001]. C [@doe-1999].").html();

        assertTrue(html.contains("id=\"cite-3\" href=\"#source-doe-1999\""), html);
        assertTrue(html.contains("aria-label=\"Source 1\">1</a>]</span>.</p>"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`[@doe-1999]`",
                "```\n[@doe-1999]\n```",
                "    [@doe-1999]",
                "\\[\\@doe-1999\\]",
                "<jane@example.org>",
                "jane@example.org",
                "[words](/help/)",
                "[words]",
            })
    void noCitationIsSeenIn(String markdown) {
        Sample sample = Sample.of(markdown);

        assertEquals(List.of(), sample.body().citations());
        assertEquals(List.of(), sample.defects());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    So [@doe-1999 and more.         | UNCLOSED_CITATION: [@doe-1999
                    So [@].                         | MALFORMED_CITATION: no item id follows @
                    So [@doe-1999 @roe-2001].       | MALFORMED_CITATION: a semicolon is missing \
                    between @doe-1999 and @roe-2001
                    See [what @doe-1999 says](/x/). | MALFORMED_CITATION: a citation is a link of \
                    its own and cannot stand in another's text
                    [@doe-1999]: /x/                | MALFORMED_CITATION: a colon behind the \
                    bracket makes it the definition of a link
                    """)
    void defectIsFound(String markdown, String defect) {
        assertEquals(List.of(defect), Sample.of(markdown).defects());
    }

    @Test
    void malformedCitationIsRenderedAsTyped() {
        assertEquals("<p>So [@doe-1999 &amp; on</p>", Sample.of("So [@doe-1999 & on").html());
        assertEquals("<p>So [@].</p>", Sample.of("So [@].").html());
    }

    @Test
    void citationInALinkIsNotRenderedAsALinkInALink() {
        String html = Sample.of("See [what @doe-1999 says](/x/).").html();

        assertEquals("<p>See <a href=\"/x/\">what @doe-1999 says</a>.</p>", html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    So [@doe-1999].                     | 1:4 [@doe-1999]
                    > a\\n> b [@doe-1999] c             | 2:5 [@doe-1999]
                    - a\\n\\n  - b [@doe-1999]          | 3:7 [@doe-1999]
                    ¦a¦b¦\\n¦-¦-¦\\n¦c¦d [@doe-1999]¦   | 3:6 [@doe-1999]
                    a\\r\\nb [@doe-1999]\\r\\n          | 2:3 [@doe-1999]
                    1.\\ta\\n\\n\\t> @doe-1999 [p. 3]   | 3:4 @doe-1999 [p. 3]
                    ## 𝒳 é @doe-1999                    | 1:9 @doe-1999
                    *a **b [@doe-1999]***               | 1:8 [@doe-1999]
                    """)
    void spanPointsIntoTheFile(String markdown, String expected) {
        String body = unescape(markdown.replace("¦", "|"));
        Sample sample = Sample.of(body);

        assertEquals(expected, sample.at(sample.body().citations().get(0).span()));
    }

    @Test
    void spanOfAClusterOverTwoLinesOfABlockQuoteCoversBoth() {
        Sample sample = Sample.of("> a [@doe-1999;\n> @roe-2001] b");

        assertEquals(
                "1:5 [@doe-1999;\n> @roe-2001]",
                sample.at(sample.body().citations().get(0).span()));
        assertEquals(
                "2:3 @roe-2001", sample.at(sample.body().citations().get(0).items().get(1).span()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    “Purple kettles sang beneath seven paper moons” [@roe-2001, p. 3] | , p. 3, second-hand]</span>
                    “One two three four five” [@doe-1999]                             | , not yet compared]</span>
                    “It was the tool and not the hand that failed” [@doe-1999]        | 1</a>]</span>
                    Words of our own [@roe-2001]                                      | 1</a>]</span>
                    """)
    void aCitationSaysWhatWasNotComparedWithTheSourceItself(String markdown, String end) {
        String html = Sample.of(markdown).html();
        assertTrue(html.contains(end + "</p>"), html);
    }

    @Test
    void hyphensAreNotTakenForSuppressedAuthors() {
        Sample sample = Sample.of("A well-known victim-centred way -@doe-1999 and --- dashes.");

        assertEquals(1, sample.body().citations().size());
        assertFalse(sample.html().contains("Example"), sample.html());
    }

    static String unescape(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }
}

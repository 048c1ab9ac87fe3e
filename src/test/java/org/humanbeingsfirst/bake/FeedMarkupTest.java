package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedMarkupTest {

    private static final String PAGE = "https://example.org/posts/a-made-up-post/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/help/ | https://example.org/help/",
                "#source-doe-1999 | https://example.org/posts/a-made-up-post/#source-doe-1999",
                "../another/ | https://example.org/posts/another/",
                "//example.net/x | https://example.net/x",
                "https://example.net/a#:~:text=made%20up | https://example.net/a#:~:text=made%20up",
                "mailto:jane@example.org | mailto:jane@example.org",
                "tel:+441632960000 | tel:+441632960000"
            })
    void addressesBecomeAbsolute(String written, String absolute) {
        assertEquals(
                "<a href=\"" + absolute + "\">x</a>",
                FeedMarkup.of("<a href=\"" + written + "\">x</a>", PAGE));
    }

    @Test
    void everyCandidateOfAnImageBecomesAbsolute() {
        assertEquals(
                "<img src=\"https://example.org/a.png\" srcset=\"https://example.org/a.png,"
                        + " https://example.org/a,b.png 2x\" alt=\"Made up\">",
                FeedMarkup.of(
                        "<img src=\"/a.png\" srcset=\"/a.png, /a,b.png 2x\" alt=\"Made up\">",
                        PAGE));
    }

    @Test
    void worksQuotedBecomeAbsolute() {
        assertEquals(
                "<blockquote cite=\"https://example.org/posts/a-made-up-post/#source-a\">"
                        + "<p>Made up.</p></blockquote>",
                FeedMarkup.of("<blockquote cite=\"#source-a\"><p>Made up.</p></blockquote>", PAGE));
    }

    @Test
    void idsClassesAndRolesGo() {
        assertEquals(
                "<h2>Made up</h2><p lang=\"fr\">Words [1]</p>",
                FeedMarkup.of(
                        "<h2 id=\"a\" class=\"b\">Made up</h2><p lang=\"fr\" data-x=\"1\""
                                + " style=\"color:red\" onclick=\"x()\">Words <span"
                                + " class=\"c-cite\">[<a id=\"cite-1\""
                                + " role=\"doc-noteref\">1</a>]</span></p>",
                        PAGE));
    }

    @Test
    void controlsGoWithAllTheyHold() {
        assertEquals(
                "<p>Before  after</p>",
                FeedMarkup.of(
                        "<p>Before <button popovertarget=\"n\">1</button><!-- unseen --> after</p>"
                                + "<div popover id=\"n\">A note</div><script>x()</script>"
                                + "<a class=\"c-permalink\" href=\"#a\">#</a><svg><path/></svg>",
                        PAGE));
    }

    @Test
    void tablesAndListsKeepWhatGivesThemSense() {
        String html =
                "<ol start=\"3\"><li value=\"4\">x</li></ol><table><tbody><tr><th scope=\"row\""
                        + " colspan=\"2\">y</th></tr></tbody></table>";
        assertEquals(html, FeedMarkup.of(html, PAGE));
    }
}

package org.humanbeingsfirst.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class VisibleTextTest {

    private static String of(String html) {
        return VisibleText.of(Jsoup.parse(html)).strip().replaceAll("\n+", "|");
    }

    @Test
    void blocksStandOnLinesOfTheirOwn() {
        assertEquals("One.|Two.|Three.", of("<p>One.</p><div>Two.<br>Three.</div>"));
    }

    @Test
    void inlineElementsJoinTheirWords() {
        assertEquals("Made-up", of("<p>Ma<b>de</b>-<i>up</i>"));
    }

    @Test
    void lineEndInTheSourceIsASpace() {
        assertEquals("made up", of("<p>made\nup"));
    }

    @Test
    void whatIsNotSeenIsLeftOut() {
        assertEquals(
                "Seen.",
                of(
                        "<title>T</title><script>s</script><style>y</style><p hidden>h <b>b</b></p>"
                                + "<noscript>n</noscript><select><option>o</select><p>Seen.</p>"));
    }

    @Test
    void deepNestingDoesNoHarm() {
        assertEquals("deep", of("<b>".repeat(50_000) + "deep"));
    }
}

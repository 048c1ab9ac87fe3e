package org.humanbeingsfirst.markdown.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupWriterTest {

    private final MarkupWriter markup = new MarkupWriter();

    @Test
    void textAndAttributeValuesAreEscaped() {
        markup.open("a").attribute("title", "<\"'&amp;>");
        markup.text("<\"'&amp;>");
        markup.close("a");

        String escaped = "&lt;&quot;'&amp;amp;&gt;";
        assertEquals("<a title=\"" + escaped + "\">" + escaped + "</a>", markup.cut());
    }

    @Test
    void emptyElementsAreNotClosed() {
        markup.empty("img").attribute("src", "a");
        markup.text("b");

        assertEquals("<img src=\"a\" />b", markup.cut());
    }

    @Test
    void blocksStandOnLinesOfTheirOwn() {
        markup.text("a");
        markup.openBlock("p");
        markup.text("b");
        markup.closeBlock("p");
        markup.line();

        assertEquals("a\n<p>b</p>\n", markup.cut());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            textBlock =
                    """
                    a\\n  b        | a\\nb
                    a\\n\\n\\n\\nb  | a\\n\\nb
                    a  \\nb        | a  \\nb
                    a\\n\\t  b      | a\\n\\tb
                    a   b         | a   b
                    """)
    void linesAreKeptTidy(String text, String tidy) {
        markup.text(text.translateEscapes());

        assertEquals(tidy.translateEscapes(), markup.cut());
    }

    @Test
    void preformattedTextIsLeftAsItIs() {
        markup.open("pre");
        markup.text("  a\n\n\n  b");
        markup.close("pre");
        markup.text("\n  c");

        assertEquals("<pre>  a\n\n\n  b</pre>\nc", markup.cut());
    }

    @Test
    void elementsStayOpenWhereTheMarkupIsCut() {
        markup.open("li");
        markup.text("a");

        assertEquals("<li>a", markup.cut());
        markup.close("li");
        assertEquals("</li>", markup.cut());
    }

    @Test
    void closingAnotherElementIsAMistake() {
        markup.open("ul");
        markup.open("li");

        var mistake = assertThrows(IllegalStateException.class, () -> markup.close("ul"));
        assertEquals("ul is closed, but open are [li, ul]", mistake.getMessage());
    }

    @Test
    void anAttributeBehindATagIsAMistake() {
        markup.open("a");
        markup.text("b");

        var mistake =
                assertThrows(IllegalStateException.class, () -> markup.attribute("href", "c"));
        assertEquals("attribute href stands in no tag", mistake.getMessage());
    }
}

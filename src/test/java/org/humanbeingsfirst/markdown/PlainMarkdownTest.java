package org.humanbeingsfirst.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainMarkdownTest {

    @Test
    void marksAreThoseOfPrintButNotInCode() {
        assertEquals(
                "<p>A “made-up” rule’s <code>&quot;name&quot;</code>, <em>Doe’s</em></p>\n",
                PlainMarkdown.html("A \"made-up\" rule's `\"name\"`, *Doe's*"));
    }

    @Test
    void rawHtmlIsText() {
        assertEquals("<p>&lt;b&gt;no&lt;/b&gt;</p>\n", PlainMarkdown.html("<b>no</b>"));
    }
}

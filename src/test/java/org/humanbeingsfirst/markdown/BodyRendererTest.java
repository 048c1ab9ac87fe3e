package org.humanbeingsfirst.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyRendererTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    a & b < c "d" 'e'                | <p>a &amp; b &lt; c &quot;d&quot; 'e'</p>
                    a -- b --- c ... (c) d's         | <p>a -- b --- c ... (c) d's</p>
                    a <b onclick="x()">c</b>         | <p>a &lt;b onclick=&quot;x()&quot;&gt;c&lt;/b&gt;</p>
                    <script>x</script>               | <p>&lt;script&gt;x&lt;/script&gt;</p>
                    <!-- a -->                       | &lt;!-- a --&gt;
                    a <!-- b -->                     | <p>a &lt;!-- b --&gt;</p>
                    `<b>`                            | <p><code>&lt;b&gt;</code></p>
                    […] and [a] and ![b]             | <p>[…] and [a] and ![b]</p>
                    https://example.org              | <p>https://example.org</p>
                    ### A “b” & c                    | <h3 id="a-b--c">A “b” &amp; c</h3>
                    """)
    void textIsLeftAsTypedAndEscaped(String markdown, String html) {
        assertEquals(html, Sample.of(markdown).html());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [a](javascript:b)                  | <p><a>a</a></p>
                    [a](JavaScript&colon;b)            | <p><a>a</a></p>
                    [a](&#32;java&Tab;script&#58;b)    | <p><a>a</a></p>
                    [a](javascript&amp;colon;b)        | <p><a href="javascript&amp;colon;b">a</a></p>
                    [a](data:text/html,b)              | <p><a>a</a></p>
                    [a](file:///etc/)                  | <p><a>a</a></p>
                    <javascript:b>                     | <p><a>javascript:b</a></p>
                    ![a](data:b)                       | <p><img alt="a" /></p>
                    [a][r]\\n\\n[r]: vbscript:b        | <p><a>a</a></p>
                    [a](/x?y=b:c)                      | <p><a href="/x?y=b:c">a</a></p>
                    [a](#b:c)                          | <p><a href="#b:c">a</a></p>
                    [a](b/c:d "e<")                    | <p><a href="b/c:d" title="e&lt;">a</a></p>
                    [a](HTTPS://example.org)           | <p><a href="HTTPS://example.org">a</a></p>
                    [a](tel:+4400)                     | <p><a href="tel:+4400">a</a></p>
                    [a](sms:1)                         | <p><a href="sms:1">a</a></p>
                    [a](b "&amp;lt;")                  | <p><a href="b" title="&amp;lt;">a</a></p>
                    [a](b "")                          | <p><a href="b">a</a></p>
                    <jane@example.org>                 | <p><a href="mailto:jane@example.org">jane@example.org</a></p>
                    """)
    void onlySafeAddressesAreLinked(String markdown, String html) {
        assertEquals(html, Sample.of(CitationExtensionTest.unescape(markdown)).html());
    }

    @Test
    void tablesHaveNoWrapper() {
        assertEquals(
                "<table>\n"
                        + "<thead>\n"
                        + "<tr><th>a</th><th align=\"right\">b</th></tr>\n"
                        + "</thead>\n"
                        + "<tbody>\n"
                        + "<tr><td>c</td><td align=\"right\">d</td></tr>\n"
                        + "</tbody>\n"
                        + "</table>",
                Sample.of("|a|b|\n|-|-:|\n|c|d|").html());
    }

    @Test
    void blockQuotationInAListItemPartsTheMarkup() {
        List<BodyFragment> fragments =
                Sample.of("- a\n\n  > One *two*.\n  >\n  > — [@doe-1999]\n\n- b").fragments();

        assertEquals(3, fragments.size());
        BodyFragment.BlockQuotation block = (BodyFragment.BlockQuotation) fragments.get(1);
        assertEquals("<p>One <em>two</em>.</p>", block.innerHtml());
        assertEquals("One two.", block.quotation().quotation().text());
        assertEquals(
                "<ul><li><p>a</p></li><li><p>b</p></li></ul>",
                (((BodyFragment.Html) fragments.get(0)).html()
                                + ((BodyFragment.Html) fragments.get(2)).html())
                        .replace("\n", ""));
    }

    @Test
    void quotationWithinABlockQuotationHasTheSameSource() {
        assertEquals(
                "<<0>><p>One.</p>\n<blockquote cite=\"https://example.org/work?a=1&amp;b=2\">\n"
                        + "<p>Two.</p>\n</blockquote>",
                Sample.of("> One.\n>\n> > Two.\n>\n> — [@doe-1999]").html());
    }

    @Test
    void everyBlockOfAQuotationBelongsToIt() {
        assertEquals(
                "<<0>><p>One.</p>\n"
                        + "<blockquote cite=\"#source-roe-2001\">\n"
                        + "<p>Two.</p>\n"
                        + "</blockquote>\n"
                        + "<h2>Three</h2>\n"
                        + "<p>Four.</p>",
                Sample.of("> One.\n>\n> > Two.\n>\n> ## Three\n>\n> Four.\n>\n> — [@roe-2001]")
                        .html());
    }

    @Test
    void definedReferenceWithinTheTextOfALinkIsTheLink() {
        Sample sample = Sample.of("[a [b] c](/d)\n\n[b]: /e");

        assertEquals("<p>[a <a href=\"/e\">b</a> c](/d)</p>", sample.html());
        assertEquals("/e", sample.body().links().get(0).target());
    }

    @Test
    void controlCharactersFromEntitiesDoNotPartTheMarkup() {
        String body = "&#0; &#1; [a](/x \"&#0;1&#0;\") &#0;\n\n> One.\n>\n> — [@doe-1999]";

        assertEquals(2, Sample.of(body).fragments().size());
    }

    @Test
    void citationAndBodyOfAQuotationAreRenderedWithoutTheAttributionLine() {
        String html = Sample.of("> One [@roe-2001].\n>\n> — Jane, in [@doe-1999]").html();

        assertFalse(html.contains("Jane"), html);
        assertFalse(html.contains("cite-2"), html);
    }

    @Test
    void renderingTwiceGivesTheSame() {
        Sample sample = Sample.of("“one two three four five” [@doe-1999]");

        assertEquals(sample.html(), sample.html());
    }
}

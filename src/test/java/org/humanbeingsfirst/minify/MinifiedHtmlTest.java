package org.humanbeingsfirst.minify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinifiedHtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¤',
            value = {
                "<p>a  b   <b> c </b>  d</p>           § <p>a b <b> c </b> d</p>",
                "<i>a</i>  <i>b</i><i>c</i>            § <i>a</i> <i>b</i><i>c</i>",
                "<p>a <!-- b --> c</p>                 § <p>a c</p>",
                "<p>a<!-- b -->c</p>                   § <p>ac</p>",
                "<p  class=\"a  b\"   id='c  d' >e</p > § <p class=\"a  b\" id='c  d'>e</p>",
                "<a title=\"1  >  2\"  hidden>b  c</a> § <a title=\"1  >  2\" hidden>b c</a>",
                "<a title=\"<!--  -->\">b</a>          § <a title=\"<!--  -->\">b</a>",
                "<pre>a  b <i>c  d</i>  e</pre>  f  g  § <pre>a  b <i>c  d</i>  e</pre> f g",
                "<PRE>a  b<!-- c --></PRE>  d          § <PRE>a  b<!-- c --></PRE> d",
                "<prefix>a  b</prefix>                 § <prefix>a b</prefix>",
                "<textarea>a  <b>  c</textarea>  d     § <textarea>a  <b>  c</textarea> d",
                "<script>a  <  b // <!--  c</script>   § <script>a  <  b // <!--  c</script>",
                "<script>'</scripts>  '</script>  a    § <script>'</scripts>  '</script> a",
                "<STYLE>a  > b</Style>  c              § <STYLE>a  > b</Style> c",
                "1  <  2 and <3  x                     § 1 < 2 and <3 x",
                "<svg viewBox=\"0  0 1 1\"><path d=\"M0  0\" /></svg>"
                        + " § <svg viewBox=\"0  0 1 1\"><path d=\"M0  0\" /></svg>",
                // Without their ends.
                "<pre>a  b                             § <pre>a  b",
                "<script>a  b                          § <script>a  b",
                "<p>a  <!-- b  c                       § <p>a ",
                "<a href=\"b  c                        § <a href=\"b  c",
            })
    void showsTheSameWithFewerCharacters(String html, String expected) {
        assertEquals(expected.strip(), MinifiedHtml.of(html).strip());
        assertEquals(expected.strip(), MinifiedHtml.of(expected).strip(), "and again");
    }

    @Test
    void aSpaceThatDoesNotBreakIsNoWhiteSpace() {
        assertEquals("a\u00a0 \u00a0b\u2009 c", MinifiedHtml.of("a\u00a0  \u00a0b\u2009  c"));
    }

    @Test
    void linesStayLinesSoThatPlacesCanBeFound() {
        assertEquals("<p>\na\nb\n</p>\n", MinifiedHtml.of("<p>\n  a  \n\n  b\n</p>\n\n"));
    }
}

package org.humanbeingsfirst.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.humanbeingsfirst.quotation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of quotations: how they are compared, rendered and found again in the file. */
class QuotationExtensionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    it was the tool and not the hand that failed   | EXACT
                    It was the tool and not the hand […] failed    | TYPOGRAPHIC
                    it was the tool and not the head that failed   | ALTERED
                    """)
    void quotationIsComparedWithThePassagesOfItsSource(String words, Verdict verdict) {
        Sample sample = Sample.of("“" + words + "” [@doe-1999]");

        assertEquals(verdict, sample.body().quotations().get(0).comparison().verdict());
        assertTrue(
                sample.html()
                        .contains(
                                "data-verdict=\""
                                        + verdict.name().toLowerCase(Locale.ROOT)
                                        + "\""));
    }

    @Test
    void quotationsOfOneParagraphKeepTheirOrderAndNumbers() {
        Sample sample =
                Sample.of(
                        "*a “one two three four* five” [@doe-1999]. “Six seven eight nine ten.”"
                                + " [@roe-2001]\n\n> Block.\n>\n> — [@doe-1999]\n\n"
                                + "“One two three four five” [@doe-1999].");

        assertTrue(sample.html().contains("id=\"quote-1\""), sample.html());
        assertTrue(sample.html().contains("<q cite=\"#source-roe-2001\" id=\"quote-2\""));
        assertTrue(sample.html().contains("<<2>><p>Block.</p>"), sample.html());
        assertTrue(sample.html().contains("id=\"quote-4\""), sample.html());
        assertEquals("Block.", sample.quotation(2).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    He “one *two* three four five” [@doe-1999]   | 1:5 one *two* three four five
                    - a\\n\\n  b “one two\\n  three four five”   | 3:6 one two\\n  three four five
                    > One\\n> two.\\n>\\n> — [@doe-1999]         | 1:3 One\\n> two.
                    1. a\\n\\n   > One *two*.\\n   > — [@doe-1999] | 3:6 One *two*.
                    a\\r\\n“one two\\r\\nthree four five”\\r\\n   | 2:2 one two\\nthree four five
                    -\\ta\\n\\n\\t“one two three four five”      | 3:3 one two three four five
                    \\"one two three four five\\"            | 1:3 one two three four five
                    “*one* two &eacute; four `five`”             | 1:3 one* two &eacute; four `five`
                    """)
    void spanOfAQuotationIsItsWordsInTheFile(String markdown, String expected) {
        Sample sample = Sample.of(CitationExtensionTest.unescape(markdown));

        assertEquals(
                CitationExtensionTest.unescape(expected), sample.at(sample.quotation(0).span()));
    }

    @Test
    void inlineQuotationIsAnElementWithoutTheTypedMarks() {
        String html = Sample.of("“One two <three four *five*” [@doe-1999].").html();

        assertTrue(
                html.startsWith(
                        "<p><q cite=\"https://example.org/work?a=1&amp;b=2\" id=\"quote-1\""
                                + " class=\"c-quote\" data-verdict=\"unrecorded\">One two &lt;three"
                                + " four <em>five</em></q>\u00a0<span"),
                html);
    }

    @Test
    void emphasisThatCrossesAQuotationGoesOnInTwoParts() {
        String html = Sample.of("*one “two* three four five six” [@roe-2001]").html();

        assertTrue(html.startsWith("<p><em>one </em><q cite=\"#source-roe-2001\""), html);
        assertTrue(html.contains("><em>two</em> three four five six</q>"), html);
    }

    @Test
    void unclosedMarkAndTermsAreRenderedAsTyped() {
        assertEquals(
                "<p>A “term” &amp; “open &quot;straight.</p>",
                Sample.of("A “term” & “open \"straight.").html());
    }

    @Test
    void quotationWithoutSourceIsRenderedAsTyped() {
        assertEquals(
                "<p>He said “one two <em>three</em> four five”.</p>",
                Sample.of("He said “one two *three* four five”.").html());
    }
}

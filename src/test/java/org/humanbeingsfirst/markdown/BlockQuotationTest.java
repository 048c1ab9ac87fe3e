package org.humanbeingsfirst.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.humanbeingsfirst.quotation.Quotation;
import org.humanbeingsfirst.quotation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Block quotations and the attribution lines in which they end. */
class BlockQuotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    > One.\\n>\\n> — Jane Example, in [@doe-1999]          | One.        | Jane Example
                    > One.\\n>\\n> — Jane Example in [@doe-1999].          | One.        | Jane Example
                    > One.\\n>\\n> — [@doe-1999]                           | One.        | ~~
                    > One.\\n>\\n> -- A minister in charge, in [@doe-1999] | One.        | A minister in charge
                    > One.\\n>\\n> – *Jane* Example, in [@doe-1999, p. 1]  | One.        | Jane Example
                    > One\\n> two.\\n> — [@doe-1999]                       | One two.    | ~~
                    > One  \\n> two.\\\\n> — [@doe-1999]                 | One two.    | ~~
                    > One.\\n>\\n> Two.\\n>\\n> — [@doe-1999]              | One. Two.   | ~~
                    > *One* [two](/x) `three` &amp; \\* [@roe-2001].\\n> — [@doe-1999] | One two three & *. | ~~
                    > One.\\n>\\n> > Two.\\n>\\n> — [@doe-1999]            | One. Two.   | ~~
                    > > One.\\n> — [@doe-1999]                             | One.        | ~~
                    > One:\\n> - two\\n> - three\\n> — [@doe-1999]         | One: two three | ~~
                    > One “two.\\n>\\n> — [@doe-1999]                      | One “two.   | ~~
                    > ## One\\n> two\\n>\\n> — [@doe-1999]                 | One two     | ~~
                    > ```\\n> one\\n> ```\\n>\\n> — [@doe-1999]            | one         | ~~
                    > One.\\n— [@doe-1999]                                 | One.        | ~~
                    """)
    void blockQuotationEndsInItsAttribution(String markdown, String text, String speaker) {
        Sample sample = Sample.of(CitationExtensionTest.unescape(markdown));

        assertEquals(List.of(text + " <- doe-1999"), sample.quotations());
        assertEquals(speaker, sample.attribution().speaker());
        assertEquals(List.of(), sample.defects());
    }

    @Test
    void blockQuotationWithoutAttributionLineHasNoSource() {
        Sample sample = Sample.of("> One two.\n>\n> Three [@doe-1999].");

        assertEquals(List.of("One two. Three. <- nothing"), sample.quotations());
        assertEquals(Quotation.Kind.BLOCK, sample.quotation(0).kind());
        assertEquals(Verdict.UNRECORDED, sample.body().quotations().get(0).comparison().verdict());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    — Jane Example                      | it names no source
                    — Jane Example [@doe-1999]          | “Jane Example” is not followed by “, in”
                    — Jane, in [@doe-1999; @roe-2001]   | it cites more than one source
                    — [@doe-1999] and [@roe-2001]       | it cites more than one source
                    — Jane, in [@doe-1999], again       | “, again” stands behind the citation
                    — in [@doe-1999]                    | “in” is not followed by “, in”
                    — Jane, who said “I never saw any of it”, in [@doe-1999] | “I never saw any of it” is quoted in it
                    """)
    void attributionLineHoldsNothingButSpeakerAndSource(String line, String detail) {
        Sample sample = Sample.of("> One.\n>\n> " + line);

        assertEquals(List.of("MALFORMED_ATTRIBUTION: " + detail), sample.defects());
        assertEquals("3:3 " + line, sample.at(sample.body().defects().get(0).span()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> One.\n>\n> — [@doe-1999]\n>\n> Two.\n>\n> — [@roe-2001]",
                "> > One.\n> > — [@doe-1999]\n>\n> Two.\n> — Jane, in [@roe-2001]",
                "> - One.\n>   — [@doe-1999]\n>\n> Two.\n> — [@roe-2001]",
            })
    void blockQuotationHasOneAttributionLine(String markdown) {
        assertEquals(
                List.of(
                        "MALFORMED_ATTRIBUTION: another attribution line stands above it, in the"
                                + " same block quotation"),
                Sample.of(markdown).defects());
    }

    @Test
    void attributionLineWithoutWordsAboveIsADefect() {
        assertEquals(
                List.of("MALFORMED_ATTRIBUTION: no words are quoted above it"),
                Sample.of("> — [@doe-1999]").defects());
    }

    @Test
    void malformedCitationInAnAttributionLineIsReportedOnce() {
        assertEquals(
                List.of("UNCLOSED_CITATION: [@doe-1999"),
                Sample.of("> One.\n>\n> — Jane, in [@doe-1999").defects());
    }

    @Test
    void citationsOfAttributionLinesAreCitationsOfTheDocument() {
        Sample sample = Sample.of("A [@roe-2001].\n\n> B [@roe-2001].\n>\n> — [@doe-1999]\n\nC.");

        assertEquals(3, sample.body().citations().size());
        assertEquals(
                sample.body().citations().get(2).items().get(0), sample.attribution().source());
    }
}

package org.humanbeingsfirst.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.humanbeingsfirst.quotation.Quotation;
import org.humanbeingsfirst.quotation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationExtensionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    # Marks
                    He said “one two three four five” [@doe-1999].             | one two three four five <- doe-1999
                    He said "one two three four five" [@doe-1999].             | one two three four five <- doe-1999
                    He said ‘one two three four five’ [@doe-1999].             | one two three four five <- doe-1999
                    He said 'one two three four five' [@doe-1999].             | one two three four five <- doe-1999
                    He said &ldquo;one two three four five&rdquo; [@doe-1999]. | one two three four five <- doe-1999
                    He said \\"one two three four five\\" [@doe-1999].         | one two three four five <- doe-1999
                    (“one two three four five” [@doe-1999])                    | one two three four five <- doe-1999
                    He—“one two three four five”—said [@doe-1999].             | one two three four five <- doe-1999
                    # Marks of other languages, and mixed ones
                    He said «one two three four five» [@doe-1999].             | one two three four five <- doe-1999
                    He said « one two three four five » [@doe-1999].           | one two three four five <- doe-1999
                    He said »one two three four five« [@doe-1999].             | one two three four five <- doe-1999
                    He said ‹one two three four five› [@doe-1999].             | one two three four five <- doe-1999
                    He said „one two three four five“ [@doe-1999].             | one two three four five <- doe-1999
                    He said „one two three four five” [@doe-1999].             | one two three four five <- doe-1999
                    He said ‚one two three four five‘ [@doe-1999].             | one two three four five <- doe-1999
                    He said ”one two three four five” [@doe-1999].             | one two three four five <- doe-1999
                    He said ’one two three four five’ [@doe-1999].             | one two three four five <- doe-1999
                    He said ‟one two three four five” [@doe-1999].             | one two three four five <- doe-1999
                    He said 「one two three four five」 [@doe-1999].           | one two three four five <- doe-1999
                    He said ＂one two three four five＂ [@doe-1999].           | one two three four five <- doe-1999
                    He said `one two three four five' [@doe-1999].             | one two three four five <- doe-1999
                    He said ‘one two three four five' [@doe-1999].             | one two three four five <- doe-1999
                    He said 'one two three four five’ [@doe-1999].             | one two three four five <- doe-1999
                    # Marks in odd places
                    He said"one two three four five" [@doe-1999].              | one two three four five <- doe-1999
                    He said:"one two three four five" [@doe-1999].             | one two three four five <- doe-1999
                    He said:'one two three four five' [@doe-1999].             | one two three four five <- doe-1999
                    He said " one two three four five " [@doe-1999].           | one two three four five <- doe-1999
                    He said “ one two three four five ” [@doe-1999].           | one two three four five <- doe-1999
                    # Apostrophes
                    He said ‘we don’t know what’s wrong’ [@doe-1999].          | we don’t know what’s wrong <- doe-1999
                    He said 'we don't know what's wrong' [@doe-1999].          | we don't know what's wrong <- doe-1999
                    He said ‘the victims’ rights were taken away’ [@doe-1999]. | the victims’ rights were taken away <- doe-1999
                    So ‘all of the five reports’ and the victims’ families [@doe-1999].  | all of the five reports <- doe-1999
                    He said ‘’tis one two three four’ [@doe-1999].             | ’tis one two three four <- doe-1999
                    # Inner marks
                    He said “one ‘two three four five six’ seven” [@doe-1999]. | one ‘two three four five six’ seven <- doe-1999
                    He said ‘one “two three four five six” seven’ [@doe-1999]. | one “two three four five six” seven <- doe-1999
                    He said “one “two three four five six” seven” [@doe-1999]. | one “two three four five six” seven <- doe-1999
                    # The next citation
                    He said “one two three four five” and more [@doe-1999].    | one two three four five <- doe-1999
                    He said “one two three four five” [@roe-2001; @doe-1999].  | one two three four five <- roe-2001
                    “One two three four five,” writes @doe-1999.               | One two three four five, <- doe-1999
                    “One two three four five.” [@doe-1999]                     | One two three four five. <- doe-1999
                    “One two three four five.” [@doe-1999] Then [@roe-2001].   | One two three four five. <- doe-1999
                    “One two three four five?” he asked [@doe-1999].           | One two three four five? <- doe-1999
                    “One two three four five?” Jane asked [@doe-1999].         | One two three four five? <- doe-1999
                    “One two three four five.” – Jane [@doe-1999].             | One two three four five. <- doe-1999
                    @doe-1999 says “one two three four five”.                  | one two three four five <- doe-1999
                    @doe-1999 says “one two three four five” [@roe-2001].      | one two three four five <- roe-2001
                    @roe-2001 is out. @doe-1999 says “one two three four five”. | one two three four five <- doe-1999
                    # Abbreviations
                    “One two three four five”, e.g. in Art. 4 of No. 5 [@doe-1999]. | One two three four five <- doe-1999
                    “One two three four five” in V.C.L. v. Dr. J. Example [@doe-1999]. | One two three four five <- doe-1999
                    “One two three four five” … and so on [@doe-1999].         | One two three four five <- doe-1999
                    “One two three four five” cost 3.50 [@doe-1999].           | One two three four five <- doe-1999
                    # None
                    He said “one two three four five”.                         | one two three four five <- nothing
                    He said “one two three four five”. Then [@doe-1999].       | one two three four five <- nothing
                    “One two three four five.” She left [@doe-1999].           | One two three four five. <- nothing
                    He said “one two three four five”! Yes [@doe-1999].        | one two three four five <- nothing
                    He (“one two three four five”.) Then [@doe-1999].          | one two three four five <- nothing
                    So [@doe-1999] said “one two three four five”.             | one two three four five <- nothing
                    @doe-1999 is. He said “one two three four five”.           | one two three four five <- nothing
                    He said “one two three [@doe-1999] four five”.             | one two three four five <- nothing
                    # Text
                    He said “one *two* **three** `four` five” [@doe-1999].     | one two three four five <- doe-1999
                    He said “one [two three](/x/) four five” [@doe-1999].      | one two three four five <- doe-1999
                    He said “one […] two [three] four five” [@doe-1999].       | one […] two [three] four five <- doe-1999
                    He said “one two [@roe-2001], three four five” [@doe-1999]. | one two, three four five <- doe-1999
                    *“one two three four five”* [@doe-1999]                    | one two three four five <- doe-1999
                    “one *two three four five”* [@doe-1999]                    | one two three four five <- doe-1999
                    *one “two* three four five six” [@doe-1999]                | two three four five six <- doe-1999
                    “one **two *three four five” six* seven** [@doe-1999]      | one two three four five <- doe-1999
                    “it’s a re-victimised child—not a criminal” [@doe-1999]    | it’s a re-victimised child—not a criminal <- doe-1999
                    “ไม่มีใครเชื่อคำพูดของเด็ก” [@doe-1999]                    | ไม่มีใครเชื่อคำพูดของเด็ก <- doe-1999
                    # Places
                    - He said “one two three four five” [@doe-1999].           | one two three four five <- doe-1999
                    ## He said “one two three four five” [@doe-1999]           | one two three four five <- doe-1999
                    """)
    void inlineQuotationIsFoundWithItsSource(String markdown, String expected) {
        assertEquals(List.of(expected), Sample.of(markdown).quotations());
        assertEquals(List.of(), Sample.of(markdown).defects());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A “term of four words” here.",
                "A \"term\" and 'another' and ‘a third one’.",
                "The victims’ rights, the ’90s and rock ’n’ roll, as James’ friend said it’s done.",
                "The '90s were the workers' years and '80s the bosses' time, they said.",
                "‘Tis the season for all of the parents’ worries and the children’s.",
                "It is 6' 2\" tall and the pipe is 12\" wide and 30\" long.",
                "`“one two three four five”`",
                "    “one two three four five”",
                "An empty “”, and Hawai‘i, and the “Group of Five”’s members and the victims’"
                        + " homes.",
                "“… […] – …” “1 2 3 4”",
                "James’s, Jesus’ and the Joneses’ dogs; o’clock, rock ’n’ roll, ’tis, ’twas, ’em.",
                "'Tis the season and 'twas the night of the parents' worries in the '90s.",
                "It is 5' 10\" tall, 6'2\" wide, 12\" x 30\" (30\"), a 7\" record, a 5′ 10″ pipe.",
                "A dog's \"term\" isn't a cat's 'thing' in the dogs' or cats' world, is it?",
                "In ’68 the victims of all of the states’ acts; from '68-'72 and ’68–’72 the"
                        + " \"Protocol\"'s articles and the ‘Protocol’’s.",
                "\"Yes,\" he said, \"no.\" \"Yes\"/\"no\" or \"yes\"-\"no\" (\"yes\", \"no\").",
                "Home › Topics › All › One › Two › Three, and 2 < 3 > 1.",
                "Either ‘one, two, three’ or ‘four’ and 'five'.",
            })
    void noQuotationIsSeenIn(String markdown) {
        Sample sample = Sample.of(markdown);

        assertEquals(List.of(), sample.quotations());
        assertEquals(List.of(), sample.defects());
    }

    @Test
    void twoQuotationsMayShareTheNextCitation() {
        assertEquals(
                List.of(
                        "one two three four five <- doe-1999",
                        "six seven eight nine ten <- doe-1999"),
                Sample.of("“one two three four five” or “six seven eight nine ten” [@doe-1999].")
                        .quotations());
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
                    It is “never closed here.             | “never closed here.
                    It is "never closed here.             | "never closed here.
                    “First paragraph.\\n\\n“Second one.”  | “First paragraph.
                    It *is “never* closed                 | “never closed
                    So “one [two three four five” six](/) | it ends on the other side of a link's edge
                    So ‘one two three four five.          | ‘one two three four five.
                    One two three four five” he said.     | ” he said.
                    One two three four five" he said.     | " he said.
                    One two three four five» he said.     | » he said.
                    """)
    void unclosedMarkIsADefect(String markdown, String detail) {
        Sample sample = Sample.of(CitationExtensionTest.unescape(markdown));

        assertEquals(List.of("UNCLOSED_QUOTATION: " + detail), sample.defects());
        assertEquals(1, sample.at(sample.body().defects().get(0).span()).split(" ")[1].length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“one two three four five\" [@doe-1999]",
                "\"one two three four five” [@doe-1999]",
                "“one two three four five“ [@doe-1999]",
                "“one \"two” three four five\" [@doe-1999]",
                "- “one two three\n- four five” [@doe-1999]",
                "a | b\n--|--\n“one two three | four five” [@doe-1999]",
            })
    void marksThatDoNotBelongTogetherAreDefects(String markdown) {
        Sample sample = Sample.of(markdown);

        assertEquals(List.of(), sample.quotations());
        assertTrue(sample.defects().get(0).startsWith("UNCLOSED_QUOTATION"));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![He said “one two three four five”](/img/x.png)",
                "![a](/img/x.png \"said “one two three four five” here\")",
                "[a](/x/ 'said “one two three four five” here')",
                "So [see “one two three four five” in @doe-1999].",
                "So [@doe-1999, p. 3, “one two three four five”].",
                "[a][b]\n\n[b]: /x/ 'said «one two three four five» here'",
            })
    void whatCanHoldNoCitationQuotesNothing(String markdown) {
        assertEquals(
                List.of("QUOTATION_OUT_OF_PLACE: one two three four five"),
                Sample.of(markdown).defects());
    }

    @Test
    void termsMayStandWhereNoCitationCan() {
        assertEquals(
                List.of(),
                Sample.of("![A “term of four words”](/x.png \"It’s a 'term'\")").defects());
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
    void citationsOfAttributionLinesAreCitationsOfTheDocument() {
        Sample sample = Sample.of("A [@roe-2001].\n\n> B [@roe-2001].\n>\n> — [@doe-1999]\n\nC.");

        assertEquals(3, sample.body().citations().size());
        assertEquals(
                sample.body().citations().get(2).items().get(0), sample.attribution().source());
    }
}

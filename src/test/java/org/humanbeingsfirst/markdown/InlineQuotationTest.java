package org.humanbeingsfirst.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What within running text is seen as a quotation, and which source it has. */
class InlineQuotationTest {

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
}

package org.humanbeingsfirst.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.site.DocumentBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    private static UnreadableInputException refusal(String body) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(UnreadableInputException.class, () -> Sample.of(body)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [a *b*](/x/)             | /x/                 | a b   | false | 1:1 [a *b*](/x/)
                    ![a *b*](/x.png "t")     | /x.png              | a b   | true  | 1:1 ![a *b*](/x.png "t")
                    > [a][r]\\n\\n[r]: /y/   | /y/                 | a     | false | 1:3 [a][r]
                    - ![r]\\n\\n[r]: /y/     | /y/                 | r     | true  | 1:3 ![r]
                    <https://example.org/>   | https://example.org/ | https://example.org/ | false | 1:1 <https://example.org/>
                    <jane@example.org>       | mailto:jane@example.org | jane@example.org | false | 1:1 <jane@example.org>
                    [a](</x&amp;z/>)         | /x&z/               | a     | false | 1:1 [a](</x&amp;z/>)
                    [a](javascript&colon;b)  | javascript:b        | a     | false | 1:1 [a](javascript&colon;b)
                    """)
    void linksAreGathered(String markdown, String target, String text, boolean image, String at) {
        Sample sample = Sample.of(CitationExtensionTest.unescape(markdown));
        DocumentBody.Link link = sample.body().links().get(0);

        assertEquals(target, link.target());
        assertEquals(text, link.text());
        assertEquals(image, link.isImage());
        assertEquals(at, sample.at(link.span()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "www.example.org", "[a][nowhere]", "`<a@b.c>`"})
    void noLinkIsSeenIn(String markdown) {
        assertEquals(List.of(), Sample.of(markdown).body().links());
    }

    @Test
    void headingsHaveLevelTextAndPlace() {
        Sample sample = Sample.of("# One\n\nText\n\n### Two *and* `three`\n\nFour\n----\n");
        List<DocumentBody.Heading> headings = sample.body().headings();

        assertEquals(List.of(1, 3, 2), headings.stream().map(h -> h.level()).toList());
        assertEquals("Two and three", headings.get(1).text());
        assertEquals("5:1 ### Two *and* `three`", sample.at(headings.get(1).span()));
        assertEquals("two-and-three", headings.get(1).id());
    }

    @Test
    void ownIdIsTakenOffTheTextAndGoesFirst() {
        Sample sample = Sample.of("## Help\n\n## Other {#help}\n\n## Third {#no id}\n");

        assertEquals(
                List.of("help-1", "help", "third-no-id"),
                sample.body().headings().stream().map(DocumentBody.Heading::id).toList());
        assertTrue(sample.html().contains("<h2 id=\"help\">Other</h2>"), sample.html());
    }

    @Test
    void headingInABlockQuotationIsNoHeadingOfTheDocument() {
        assertEquals(List.of(), Sample.of("> ## One\n>\n> — [@doe-1999]").body().headings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a <b>                     | RAW_HTML: <b>             | 1:3 <b>
                    a <!-- c -->              | RAW_HTML: <!-- c -->      | 1:3 <!-- c -->
                    <div onclick="x()">       | RAW_HTML: <div onclick="x()"> | 1:1 <div onclick="x()">
                    <!-- c -->                | RAW_HTML: <!-- c -->      | 1:1 <!-- c -->
                    - a\\n\\n  <script>x      | RAW_HTML: <script>x       | 3:3 <script>x
                    > a <br/> b               | RAW_HTML: <br/>           | 1:5 <br/>
                    a <?php ?>                | RAW_HTML: <?php ?>        | 1:3 <?php ?>
                    """)
    void rawHtmlIsADefect(String markdown, String defect, String at) {
        Sample sample = Sample.of(CitationExtensionTest.unescape(markdown));

        assertEquals(List.of(defect), sample.defects());
        assertEquals(at, sample.at(sample.body().defects().get(0).span()));
    }

    @Test
    void wordsOfProseAreCounted() {
        assertEquals(
                9,
                Sample.of(
                                "## One two\n\n- three [four](/x) [@doe-1999]\n\n`five` “six”\n\n"
                                        + "> seven\n>\n> — Jane, in [@doe-1999]\n\n|a|b|\n|-|-|\n\n"
                                        + "```\nno words here\n```\n")
                        .body()
                        .words());
    }

    @Test
    void lineOfFiveMegabytesIsRefusedWithItsPlace() {
        UnreadableInputException refusal = refusal("Short.\n\n" + "word ".repeat(1_000_000));

        assertEquals("line has 5000000 characters", refusal.getMessage());
        assertEquals("content/posts/sample.md:6:1", refusal.location().toString());
        assertEquals("break it into paragraphs: a line may have 20000", refusal.hint());
    }

    @Test
    void longParagraphsAreRefused() {
        assertEquals(
                "paragraph has more than 100000 characters",
                refusal("some words in a line\n".repeat(10_000)).getMessage());
        assertEquals(
                "paragraph has more than 5000 brackets and marks",
                refusal("> [a]\n".repeat(10_000)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "* ", "1. ", "*", "_", " \t", "-"})
    void deepNestsOfBlocksAreRefused(String mark) {
        assertEquals(
                "line begins with more than 200 spaces and marks",
                refusal(mark.repeat(10_000 / mark.length()) + "a").getMessage());
    }

    @Test
    void nestOfEmphasisIsRefused() {
        String body = "a *b **c ".repeat(80) + "c** b* ".repeat(80);

        assertTrue(refusal(body).getMessage().endsWith("nest more than 60 levels"));
    }

    @Test
    void nestOfListsIsRefusedAtTheLineThatIsTooDeep() {
        String body =
                IntStream.range(0, 60)
                        .mapToObj(i -> "  ".repeat(i) + "- a\n")
                        .collect(Collectors.joining());

        assertTrue(refusal(body).getMessage().endsWith("nest more than 60 levels"));
        assertEquals(33, refusal(body).location().line());
    }

    @Test
    void bracketsOfTenThousandCharactersEndInTime() {
        assertEquals(
                "paragraph has more than 5000 brackets and marks",
                refusal("[".repeat(10_000)).getMessage());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Sample.of("[".repeat(2_400) + "@doe-1999" + "]".repeat(2_400)).html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "\"",
                "‘",
                "'",
                "a's’ ",
                "‘as’ b",
                "“a. ",
                "[@",
                "[@doe-1999",
                "@doe-1999 ",
                "&ldquo;",
                "*“a* ",
                "“*a”* ",
                "! ",
                "[…] ",
                "\\\"",
                "<a ",
                "`"
            })
    void everyKindOfRepetitionEndsInTime(String text) {
        String line = text.repeat(19_000 / text.length()) + "\n\n";

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    try {
                        Sample.of(line + line).html();
                    } catch (UnreadableInputException e) {
                        assertTrue(e.getMessage().startsWith("paragraph"), e.getMessage());
                    }
                });
    }

    @Test
    void overflowInTheParserIsRefusedAtItsParagraph() {
        UnreadableInputException refusal =
                refusal("Short.\n\nShort\nas well.\n\na <b" + " c".repeat(9_000) + ">\n\nShort.");

        assertEquals(
                "paragraph holds a bracket, tag or title that is too long to read",
                refusal.getMessage());
        assertEquals("content/posts/sample.md:9:1", refusal.location().toString());
    }

    @Test
    void emptyBodyHoldsNothing() {
        Sample sample = Sample.of("");

        assertEquals(0, sample.body().words());
        assertEquals(List.of(), sample.fragments());
    }

    @Test
    void manyThreadsReadAndRenderTheSameBytes() {
        String body =
                "## One\n\n“it was the tool and not the hand that failed” [@doe-1999].\n\n"
                        + "> Two *three*.\n>\n> — [@roe-2001]\n\n- [four](/x) @doe-1999\n";
        String alone = Sample.of(body).html();

        List<String> results =
                IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i -> Sample.of(body).html())
                        .distinct()
                        .toList();
        assertEquals(List.of(alone), results);
    }
}

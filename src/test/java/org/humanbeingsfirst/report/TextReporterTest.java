package org.humanbeingsfirst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.humanbeingsfirst.finding.Excerpt;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;
import org.junit.jupiter.api.Test;

class TextReporterTest {

    private static final RuleInfo ALTERED =
            new RuleInfo(
                    "quote-altered", RuleGroup.QUOTATIONS, Severity.ERROR, "made up for this test");

    private final TextReporter reporter = new TextReporter(false);

    @Test
    void findingIsPrintedAsCompilersDo() {
        Finding finding =
                new Finding(
                        ALTERED,
                        new Location("content/series/x/work.md", 42, 11),
                        "quotation differs from the passage read in its source",
                        new Excerpt("> the tool, and not the hand", 11, "source has: the tool and"),
                        List.of("source: doe-1999, p. 145 (sources/passages/doe-1999.yaml)"),
                        "restore the source's words, or mark the change with […].");
        assertEquals(
                """
                content/series/x/work.md:42:11: error: quotation differs from the passage read in its source [quote-altered]
                  | > the tool, and not the hand
                  |           ^ source has: the tool and
                  source: doe-1999, p. 145 (sources/passages/doe-1999.yaml)
                  hint: restore the source's words, or mark the change with […].
                  see:  docs/rules/quote-altered.md

                1 error
                """,
                reporter.report(List.of(finding)));
    }

    @Test
    void findingOfAWholeFileHasNoExcerpt() {
        assertEquals(
                """
                x.md: error: made up [quote-altered]
                  hint: do something
                  see:  docs/rules/quote-altered.md

                1 error
                """,
                reporter.report(
                        List.of(Finding.inFile(ALTERED, "x.md", "made up", "do something"))));
    }

    @Test
    void findingsAreSortedByPlace() {
        String report = reporter.report(List.of(at("b", 1), at("a", 10), at("a", 9)));
        assertTrue(report.matches("(?s)a:9:.*a:10:.*b:1:.*3 errors\n"), report);
    }

    @Test
    void nothingFoundIsSaid() {
        assertEquals("no findings\n", reporter.report(List.of()));
    }

    @Test
    void countsNameEachWeight() {
        List<Finding> findings =
                List.of(
                        of(Severity.ERROR),
                        of(Severity.ERROR),
                        of(Severity.WARNING),
                        of(Severity.REVIEW));
        assertEquals("2 errors, 1 warning, 1 to review", TextReporter.counts(findings));
        assertEquals("1 to review", TextReporter.counts(List.of(of(Severity.REVIEW))));
    }

    @Test
    void tabsBeforeTheCaretAreCopied() {
        assertEquals("  | \t \t^", caretLine("\ta\tb", 4));
    }

    @Test
    void wideCharactersTakeTwoColumnsAndCombiningMarksNone() {
        assertEquals("  |     ^", caretLine("漢字b", 3));
        assertEquals("  |  ^", caretLine("e\u0301b", 3));
        assertEquals("  |   ^", caretLine("\uD83D\uDE00b", 3));
    }

    @Test
    void controlCharactersNeverReachTheTerminal() {
        Finding finding =
                new Finding(
                        ALTERED,
                        new Location("a\u001B[2J.md", 1, 2),
                        "key \u001B]0;x\u0007 is not known",
                        new Excerpt("a\u202Eb", 2, ""),
                        List.of("from: \u0085"),
                        "line\nend");
        String report = reporter.report(List.of(finding));
        assertTrue(report.startsWith("a·[2J.md:1:2: error: key ·]0;x· is not known"), report);
        assertTrue(report.contains("  | a·b\n  |  ^\n  from: ·\n  hint: line·end\n"), report);
    }

    @Test
    void coloursAreOnlyAddedWhenAskedFor() {
        String report = new TextReporter(true).report(List.of(at("a", 1)));
        assertTrue(report.startsWith("a:1:1: \u001B[31merror\u001B[0m: made up"), report);
    }

    private String caretLine(String text, int column) {
        Finding finding =
                new Finding(
                        ALTERED,
                        new Location("a", 1, column),
                        "made up",
                        new Excerpt(text, column, ""),
                        List.of(),
                        "");
        return reporter.report(List.of(finding)).split("\n")[2];
    }

    private static Finding at(String file, int line) {
        Location place = new Location(file, line, 1);
        return new Finding(ALTERED, place, "made up", new Excerpt("x", 1, ""), List.of(), "");
    }

    private static Finding of(Severity severity) {
        return Finding.inFile(
                new RuleInfo("made-up", RuleGroup.PAGES, severity, "made up"), "a", "made up", "");
    }
}

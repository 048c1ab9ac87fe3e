package org.humanbeingsfirst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.humanbeingsfirst.finding.Excerpt;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.location.Location;
import org.junit.jupiter.api.Test;

class GitHubReporterTest {

    private static String report(Report report) {
        return Reports.written(new GitHubReporter(), report);
    }

    @Test
    void eachFindingIsACommandAndTheCountsComeLast() {
        assertEquals(
                """
                ::error file=target/site/a page/ü.html,line=12,col=9,title=made-up-error::\
                link "x" leads to nothing%0Awords: made up%0Ahint: correct it
                ::warning file=target/site/page.html,title=made-up-warning::\
                page is heavy%0Afrom: content/page.md%0Ahint: make it lighter
                ::notice file=target/site/page.html,line=3,title=made-up-review::words are doubtful
                1 error, 1 warning, 1 to review
                """,
                report(Reports.of(Reports.LINK, Reports.PAGE, Reports.WORDS)));
    }

    @Test
    void pageOfASiteIsShownAtItsContentFile() {
        assertTrue(
                report(Reports.ofSite(Reports.PAGE.below("target/check/")))
                        .startsWith(
                                "::warning file=content/page.md,title=made-up-warning::page is"
                                        + " heavy%0Afrom: content/page.md%0Apage:"
                                        + " target/check/page.html%0Ahint: make it lighter\n"));
    }

    @Test
    void nothingInAFindingCanEndOrForgeACommand() {
        Finding finding =
                new Finding(
                        Reports.ERROR,
                        new Location("a,b:c%d\n.html", 1, 1),
                        "50% of x\n::error::forged\r",
                        Excerpt.NONE,
                        List.of(),
                        "");
        assertEquals(
                "::error file=target/site/a%2Cb%3Ac%25d%0A.html,line=1,col=1,title=made-up-error::"
                        + "50%25 of x·::error::forged·\n1 error\n",
                report(Reports.of(finding)));
    }

    @Test
    void nothingFoundIsOnePlainLine() {
        assertEquals("no findings\n", report(Reports.of()));
    }
}

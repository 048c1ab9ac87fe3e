package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.bake.BakeFailedException;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.finding.Suppressions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final Finding WARNING = PressRun.finding(Severity.WARNING, "doubtful");
    private static final Finding ERROR = PressRun.finding(Severity.ERROR, "wrong");

    private static final Finding SUPPRESSED =
            Finding.inFile(
                    new RuleInfo(
                            "page-missing-title",
                            RuleGroup.PAGES,
                            Severity.ERROR,
                            "pages have titles"),
                    "index.html",
                    "page has no title",
                    "write one");
    private static final String SUPPRESSIONS =
            """
            - rule: page-missing-title
              file: index.html
              excerpt: page has no title
              reason: A made-up reason.
              date: 2030-01-31
            """;

    @TempDir private Path folder;
    private PressRun press;

    @BeforeEach
    void makeSite() {
        press = new PressRun(folder);
    }

    @Test
    void cleanSiteExitsWithZero() {
        assertEquals(ExitCode.CLEAN, press.run("check"));
        assertEquals("no findings", press.out().strip());
    }

    @Test
    void siteIsBakedApartFromTheOneToPublishAndThenAudited() {
        press.run("check");
        assertEquals(folder.resolve("target/check"), press.orders.get(0).outputFolder());
        assertEquals(List.of(folder.resolve("target/check")), press.audited);
    }

    @Test
    void findingsOfContentAndOfPagesAreReportedTogether() {
        press.bakeWarns(WARNING).auditFinds(ERROR);
        assertEquals(ExitCode.FINDINGS, press.run("check"));
        assertTrue(press.out().contains("warning: doubtful"), press.out());
        assertTrue(press.out().contains("error: wrong"), press.out());
    }

    @Test
    void findingThatBakeAndAuditBothMakeIsReportedOnce() {
        press.write("suppressions.yaml", "- rule: no-such-rule\n");
        Suppressions.read(folder, Rules.forSuppressions())
                .applyTo(List.of(), Set.of())
                .forEach(press::bakeWarns);
        assertEquals(ExitCode.FINDINGS, press.run("check"));
        assertEquals(1, press.out().split("unknown rule", -1).length - 1, press.out());
    }

    @Test
    void pagesOfASiteAreNamedWhereTheyCanBeOpened() {
        press.auditFinds(Finding.inFile(ERROR.rule(), "index.html", "wrong", ""));
        press.run("check");
        assertTrue(press.out().startsWith("target/check/index.html: error: wrong"), press.out());
    }

    @Test
    void contentWithErrorsIsReportedWithoutAudit() {
        press.bakeFailsWith(() -> new BakeFailedException(List.of(ERROR)));
        assertEquals(ExitCode.FINDINGS, press.run("check"));
        assertTrue(press.out().contains("error: wrong"), press.out());
        assertEquals(List.of(), press.audited);
    }

    @Test
    void folderOfHtmlIsAuditedAlone() {
        press.write("html/index.html", "<!doctype html><title>Made up</title>");
        press.auditFinds(ERROR);
        assertEquals(ExitCode.FINDINGS, press.run("check", "html"));
        assertEquals(List.of(folder.resolve("html")), press.audited);
        assertEquals(List.of(), press.orders);
    }

    @Test
    void folderWithoutHtmlIsWrongUsage() {
        press.write("notes/readme.txt", "Made up.");
        assertEquals(ExitCode.USAGE, press.run("check", "notes"));
        assertTrue(press.err().contains("there is no HTML file in notes"), press.err());
        assertTrue(press.err().contains("name a folder of built HTML"), press.err());
        assertEquals("", press.out());
    }

    @Test
    void htmlMayLieInAFolderBelow() {
        press.write("html/about/INDEX.HTM", "<!doctype html><title>Made up</title>");
        assertEquals(ExitCode.CLEAN, press.run("check", "html"), press.err());
        assertEquals(List.of(folder.resolve("html")), press.audited);
    }

    @Test
    void folderThatIsASiteIsCheckedAsOne() {
        press.write("other/jbake.properties", "");
        assertEquals(ExitCode.CLEAN, press.run("check", "other"));
        assertEquals(folder.resolve("other"), press.orders.get(0).siteFolder());
    }

    @Test
    void jsonIsAllThereIsOnStdout() {
        press.bakeWarns(WARNING);
        assertEquals(ExitCode.CLEAN, press.run("check", "--format", "json"));
        assertTrue(press.out().startsWith("{\n"), press.out());
        assertTrue(press.out().contains("\"message\" : \"doubtful\""), press.out());
        assertEquals("", press.err());
    }

    @Test
    void suppressedFindingOfAPageIsNotReported() {
        press.write("suppressions.yaml", SUPPRESSIONS).auditFinds(SUPPRESSED);
        assertEquals(ExitCode.CLEAN, press.run("check"), press.out());
        assertEquals("no findings", press.out().strip());
    }

    @Test
    void suppressionThatMatchesNoPageIsAnError() {
        press.write("suppressions.yaml", SUPPRESSIONS);
        assertEquals(ExitCode.FINDINGS, press.run("check"));
        assertTrue(press.out().startsWith("suppressions.yaml:1:3: error:"), press.out());
        assertTrue(press.out().contains("[suppression-unused]"), press.out());
    }

    @Test
    void suppressionsHoldForAFolderOfHtmlButNeedNotMatchThere() {
        press.write("html/index.html", "").write("suppressions.yaml", SUPPRESSIONS);
        assertEquals(ExitCode.CLEAN, press.run("check", "html"), press.out());
        press.auditFinds(SUPPRESSED);
        assertEquals(ExitCode.CLEAN, press.run("check", "html"), press.out());
    }

    @Test
    void suppressionMayNameThePageAsItIsReported() {
        press.write("suppressions.yaml", SUPPRESSIONS.replace("index", "target/check/index"));
        press.auditFinds(SUPPRESSED);
        assertEquals(ExitCode.CLEAN, press.run("check"), press.out());
    }

    @Test
    void suppressionsOfTheFolderOneStandsInAreNotAppliedToPagesFromElsewhere(
            @TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("index.html"), "");
        press.write("suppressions.yaml", SUPPRESSIONS).auditFinds(SUPPRESSED);
        assertEquals(ExitCode.FINDINGS, press.run("check", elsewhere.toString()), press.out());
    }

    @Test
    void suppressionsOfAFolderThatIsNoSiteAreNotRead() throws IOException {
        Files.delete(folder.resolve("jbake.properties"));
        press.write("html/index.html", "").write("suppressions.yaml", "- [");
        assertEquals(ExitCode.CLEAN, press.run("check", "html"), press.out());
    }

    @Test
    void unreadableSuppressionsAreReportedInTheFormatAskedFor() {
        press.write("suppressions.yaml", "- [");
        assertEquals(ExitCode.FINDINGS, press.run("check", "--format", "json"));
        assertTrue(press.out().contains("\"file\" : \"suppressions.yaml\""), press.out());
    }
}

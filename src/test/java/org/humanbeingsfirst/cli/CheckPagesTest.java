package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code press check FILE… --root DIR}, in a folder that is no site. */
class CheckPagesTest {

    @TempDir private Path folder;
    private PressRun press;

    @BeforeEach
    void makeFolder() throws IOException {
        press = new PressRun(folder);
        Files.delete(folder.resolve("jbake.properties"));
        press.write("html/index.html", "")
                .write("html/a/one.html", "")
                .write("html/a/two.htm", "")
                .write("html/notes.md", "")
                .write("elsewhere/other.html", "");
    }

    @Test
    void onePageIsJudgedInItsOwnFolder() {
        assertEquals(ExitCode.CLEAN, press.run("check", "html/a/one.html"), press.err());
        assertEquals(List.of(folder.resolve("html/a")), press.audited);
        assertEquals(List.of("one.html"), press.auditedPages);
    }

    @Test
    void rootIsTheFolderThatPathsAreRelativeTo() {
        press.run("check", "html/a/two.htm", "html/a/one.html", "--root", "html");
        assertEquals(List.of(folder.resolve("html")), press.audited, press.err());
        assertEquals(List.of("a/one.html", "a/two.htm"), press.auditedPages);
    }

    @Test
    void pageMayBeNamedWithDetours() {
        press.run("check", "html/../html/a/one.html", "html/a/one.html", "--root", "./html/a/..");
        assertEquals(List.of("a/one.html"), press.auditedPages, press.err());
    }

    @Test
    void rootAndPageMayBeNamedThroughLinks() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("html"));
        press.run("check", "html/a/one.html", "--root", "link");
        assertEquals(List.of("a/one.html"), press.auditedPages, press.err());
        press.run("check", "link/a/one.html", "--root", "html");
        assertEquals(List.of("a/one.html"), press.auditedPages, press.err());
    }

    @ParameterizedTest
    @CsvSource({
        "check html/a/one.html, html/a",
        "check html/a/one.html --root html, html",
        "check html/a/one.html --root ./html/, ./html",
        "check html, html",
        "check html/index.html --root ., .",
    })
    void jsonHasTheRootAsTyped(String line, String root) {
        press.run((line + " --format json").split(" "));
        assertTrue(press.out().contains("\"root\" : \"" + root + "\""), press.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "html/none.html                    | there is no file or folder html/none.html",
                "html/a/one.html --root nowhere    | there is no folder nowhere",
                "html/a/one.html --root html/index.html | there is no folder html/index.html",
                "elsewhere/other.html --root html  | elsewhere/other.html is not in the folder"
                        + " html",
                "html/index.html html/a/one.html   | the files lie in different folders",
                "html/index.html html/a            | there is more than one folder",
                "html elsewhere                    | there is more than one folder",
                "html --root html                  | --root is for files only",
                "--root html                       | --root is for files only",
                "html/notes.md                     | html/notes.md is not HTML",
            })
    void wrongPathsAreWrongUsage(String line, String message) {
        assertEquals(ExitCode.USAGE, press.run(("check " + line).split(" ")));
        assertTrue(press.err().contains(message), press.err());
        assertTrue(press.err().contains("\n  hint: "), press.err());
        assertEquals(List.of(), press.audited);
    }

    @Test
    void onlyTheChosenRulesAreRun() {
        press.run("check", "html/index.html", "--only", "images", "--skip", "image-missing-alt");
        assertTrue(press.rulesRun.contains("image-missing-file"), press.rulesRun.toString());
        assertFalse(press.rulesRun.contains("image-missing-alt"), press.rulesRun.toString());
        assertFalse(press.rulesRun.contains("link-empty"), press.rulesRun.toString());
    }

    @Test
    void rulesThatOnlyJudgeContentAreNothingForPages() {
        assertEquals(ExitCode.USAGE, press.run("check", "html", "--only", "helplines"));
        assertTrue(press.err().contains("no rule that judges these pages is chosen"), press.err());
    }

    @Test
    void rulesThatJudgeBuiltHtmlAreListedForIt() {
        press.run("check", "html", "--rules");
        assertTrue(press.out().contains("link-empty"), press.out());
        assertTrue(press.out().contains("input-not-utf8"), press.out());
        assertFalse(press.out().contains("markdown-missing-alt"), press.out());
        assertFalse(press.out().contains("template-broken"), press.out());
    }

    @Test
    void promisesOfOurSiteAreAskedOfOthersByNameOnly() {
        assertEquals(ExitCode.CLEAN, press.run("check", "html"), press.err());
        assertFalse(press.rulesRun.contains("page-missing-exit-link"), press.rulesRun.toString());
        press.run("check", "html", "--only", "page-missing-exit-link");
        assertEquals(List.of("page-missing-exit-link"), press.rulesRun);
    }

    @Test
    void baselineOfMorePagesIsNotTooLongForOne() {
        RuleInfo rule =
                new RuleInfo("link-empty", RuleGroup.LINKS, Severity.ERROR, "a rule for tests");
        press.auditFinds(Finding.inFile(rule, "a/one.html", "made up", "do it differently"));
        press.run("check", "html", "--baseline", "b.json", "--write-baseline");
        press.auditFinds();
        assertEquals(
                ExitCode.CLEAN,
                press.again()
                        .run("check", "html/index.html", "--root", "html", "--baseline", "b.json"));
        assertEquals("", press.err());
        press.again().run("check", "html/a/one.html", "--root", "html", "--baseline", "b.json");
        assertTrue(press.err().contains("link-empty in a/one.html no longer occurs"), press.err());
    }
}

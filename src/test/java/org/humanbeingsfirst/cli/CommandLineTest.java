package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.humanbeingsfirst.bake.BakeFailedException;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir private Path folder;
    private PressRun press;

    @BeforeEach
    void makeSite() {
        press = new PressRun(folder);
    }

    @Test
    void buildEndsWithOneLineOfCounts() {
        assertEquals(ExitCode.CLEAN, press.run("build"));
        assertEquals(
                "Baked 42 pages, 25 quotations, 1 citation in 0.84 s into target/site\n",
                press.out());
        assertEquals("", press.err());
    }

    @Test
    void buildOrdersTheSiteOfTheDay() {
        press.run("build", "--drafts");
        Bakery.Order order = press.orders.get(0);
        assertEquals(folder, order.siteFolder());
        assertEquals(folder.resolve("target/site"), order.outputFolder());
        assertTrue(order.includesDrafts());
        assertEquals(PressRun.TODAY, press.days.get(0).toString());
    }

    @Test
    void outputFolderIsNamedWithoutDetours() {
        assertEquals(ExitCode.CLEAN, press.run("build", "--out", "new/sub/.."));
        assertEquals(folder.resolve("new"), press.orders.get(0).outputFolder());
    }

    @Test
    void buildLeavesDraftsOutUnlessAskedForThem() {
        press.run("build");
        assertFalse(press.orders.get(0).includesDrafts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-C", "--site"})
    void anotherSiteFolderCanBeNamedBeforeOrAfterTheCommand(String option) {
        press.write("other/jbake.properties", "");
        assertEquals(ExitCode.CLEAN, press.run(option, "other", "build"));
        assertEquals(ExitCode.CLEAN, press.run("build", option, "other"));
        assertEquals(folder.resolve("other"), press.orders.get(0).siteFolder());
        assertEquals(folder.resolve("other/target/site"), press.orders.get(1).outputFolder());
    }

    @Test
    void warningsOfABuildGoToStderr() {
        press.bakeWarns(PressRun.finding(Severity.WARNING, "this is doubtful"));
        assertEquals(ExitCode.CLEAN, press.run("build"));
        assertTrue(
                press.err().startsWith("content/posts/x.md: warning: this is doubtful"),
                press.err());
        assertTrue(press.out().startsWith("Baked 42 pages"), press.out());
    }

    @Test
    void failedBuildReportsOnStderrAndExitsWithOne() {
        press.bakeFailsWith(
                () ->
                        new BakeFailedException(
                                List.of(PressRun.finding(Severity.ERROR, "this is wrong"))));
        assertEquals(ExitCode.FINDINGS, press.run("build"));
        assertTrue(press.err().contains("error: this is wrong [made-up-rule]"), press.err());
        assertEquals("", press.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "serve", "check", "new post x"})
    void folderThatIsNoSiteIsWrongUsage(String command) {
        press.write("elsewhere/x.txt", "");
        assertEquals(ExitCode.USAGE, press.run(("-C elsewhere " + command).split(" ")));
        assertTrue(press.err().contains("there is no jbake.properties in"), press.err());
        assertTrue(press.err().contains("name it with -C DIR"), press.err());
    }

    @Test
    void unreadableFileIsAFinding() {
        press.bakeFailsWith(
                () ->
                        new UnreadableInputException(
                                "input-not-utf8",
                                new Location("content/about.md", 3, 1),
                                "file is not UTF-8 text",
                                "",
                                "save it as UTF-8"));
        assertEquals(ExitCode.FINDINGS, press.run("build"));
        assertTrue(press.err().startsWith("content/about.md:3:1: error:"), press.err());
    }

    @Test
    void breakageIsOnePlainLineWithoutStackTrace() {
        press.bakeFailsWith(() -> new IllegalStateException("oven is cold"));
        assertEquals(ExitCode.BROKEN, press.run("build"));
        assertEquals(
                "the press broke: java.lang.IllegalStateException: oven is cold\n"
                        + "  hint: add --trace to see where, and report it with what you did\n",
                press.err());
    }

    @Test
    void traceShowsWhereThePressBroke() {
        press.bakeFailsWith(() -> new IllegalStateException("oven is cold"));
        assertEquals(ExitCode.BROKEN, press.run("build", "--trace"));
        assertTrue(press.err().contains("\tat org.humanbeingsfirst."), press.err());
    }

    @Test
    void errorOfTheVirtualMachineIsCaughtToo() {
        press.bakeFailsWith(
                () -> {
                    throw new StackOverflowError();
                });
        assertEquals(ExitCode.BROKEN, press.run("build"));
        assertTrue(press.err().startsWith("the press broke: java.lang.StackOverflowError"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | there is no command",
                "bulid                    | Did you mean: press build",
                "build --speed            | Unknown option: '--speed'",
                "build here               | Unmatched argument at index 1: 'here'",
                "build --out              | Missing required parameter for option '--out'",
                "serve --port many        | 'many' is not an int",
                "serve --port 65536       | there is no port 65536",
                "serve --port -1          | there is no port -1",
                "check --format xml       | expected one of text, json",
                "check nowhere            | there is no file or folder nowhere",
                "new                      | what is to be new?",
                "new post                 | Missing required parameter: 'SLUG'",
                "new part only-series     | Missing required parameter: 'SLUG'",
            })
    void wrongUsageIsSaidInOneSentenceAndExitsWithTwo(String line, String message) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        assertEquals(ExitCode.USAGE, press.run(arguments));
        assertTrue(press.err().contains(message), press.err());
        assertEquals("", press.out());
        assertTrue(press.orders.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "build --help",
                "serve -h",
                "check --help",
                "explain --help",
                "new --help",
                "new series --help",
                "new part --help",
                "new post --help",
                "new page --help"
            })
    void everyCommandHasHelp(String line) {
        assertEquals(ExitCode.CLEAN, press.run(line.split(" ")));
        assertTrue(press.out().startsWith("Usage: press"), press.out());
        assertEquals("", press.err());
    }

    @Test
    void versionIsPrinted() {
        assertEquals(ExitCode.CLEAN, press.run("--version"));
        assertTrue(press.out().matches("press \\S.*\\R"), press.out());
    }

    @Test
    void sourceDateEpochDecidesTheDay() {
        press.variables.put("SOURCE_DATE_EPOCH", "1564444800");
        assertEquals(ExitCode.CLEAN, press.run("build"));
        assertEquals("2019-07-30", press.days.get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "-1", "1.5", "99999999999999", "9223372036854775808"})
    void wrongSourceDateEpochIsWrongUsage(String value) {
        press.variables.put("SOURCE_DATE_EPOCH", value);
        assertEquals(ExitCode.USAGE, press.run("build"));
        assertTrue(press.err().contains("SOURCE_DATE_EPOCH is not a time: " + value), press.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check"})
    void longBakeShowsProgressOnATerminalAndClearsIt(String command) {
        assertEquals(ExitCode.CLEAN, press.bakeLasts(2).onTerminal().run(command));
        assertTrue(press.err().contains("Rendering 2 of 2 █████████████████ 1.0/s"), press.err());
        assertTrue(press.err().endsWith("\r\u001B[K"), press.err());
    }

    @Test
    void failedBakeClearsItsProgressBeforeItReports() {
        press.bakeFailsWith(
                () ->
                        new BakeFailedException(
                                List.of(PressRun.finding(Severity.ERROR, "this is wrong"))));
        assertEquals(ExitCode.FINDINGS, press.bakeLasts(2).onTerminal().run("build"));
        String[] parts = press.err().split("\r\u001B\\[K", -1);
        assertEquals(2, parts.length, press.err());
        assertTrue(parts[0].contains("Rendering 2 of 2"), press.err());
        assertTrue(parts[1].contains("this is wrong"), press.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check"})
    void nothingIsWrittenOfProgressWhereNobodyWaits(String command) {
        assertEquals(ExitCode.CLEAN, press.bakeLasts(2).run(command));
        assertEquals("", press.err());
    }

    @Test
    void terminalThatCannotRewriteLinesShowsNoProgress() {
        press.variables.put("TERM", "dumb");
        assertEquals(ExitCode.CLEAN, press.bakeLasts(2).onTerminal().run("build"));
        assertEquals("", press.err());
    }

    @Test
    void coloursAreForTerminals() {
        press.bakeWarns(PressRun.finding(Severity.WARNING, "this is doubtful")).run("build");
        assertFalse(press.err().contains("\u001B["), press.err());
        press.onTerminal().run("build");
        assertTrue(press.err().contains("\u001B["), press.err());
    }

    @ParameterizedTest
    @CsvSource({"NO_COLOR,1", "TERM,dumb"})
    void coloursCanBeDeclined(String variable, String value) {
        press.variables.put(variable, value);
        press.bakeWarns(PressRun.finding(Severity.WARNING, "this is doubtful"));
        press.onTerminal().run("build");
        assertFalse(press.err().contains("\u001B["), press.err());
    }
}

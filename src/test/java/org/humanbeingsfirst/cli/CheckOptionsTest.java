package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.bake.BakeFailedException;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.report.JsonReporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the options of {@code press check} and {@code press.yaml} choose. */
class CheckOptionsTest {

    private static final Finding LINK = finding("link-empty", "index.html", "link has no address");
    private static final Finding IMAGE = finding("image-missing-alt", "index.html", "no words");
    private static final Finding SUMMARY =
            finding("summary-length", "content/posts/x.md", "summary is long");
    private static final Finding ALTERED =
            finding("quote-altered", "content/posts/x.md", "quotation differs");

    @TempDir private Path folder;
    private PressRun press;

    @BeforeEach
    void makeSite() {
        press = new PressRun(folder);
    }

    private static Finding finding(String rule, String file, String message) {
        RuleInfo info =
                Rules.infos().stream().filter(r -> r.id().equals(rule)).findFirst().orElseThrow();
        return Finding.inFile(info, file, message, "do it differently");
    }

    @Test
    void findingsOfOtherRulesAreNotReported() {
        press.bakeWarns(SUMMARY);
        assertEquals(ExitCode.CLEAN, press.run("check", "--only", "links,images"));
        assertEquals("no findings\n", press.out());
    }

    @Test
    void namesMayBeRulesOrGroupsAndBeRepeated() {
        press.run("check", "--only", "link-empty, images", "--only", "pages", "--skip", "images");
        assertTrue(press.rulesRun.contains("link-empty"), press.rulesRun.toString());
        assertTrue(press.rulesRun.contains("page-one-h1"), press.rulesRun.toString());
        assertFalse(press.rulesRun.contains("image-missing-file"), press.rulesRun.toString());
        assertFalse(press.rulesRun.contains("link-missing-target"), press.rulesRun.toString());
    }

    @Test
    void lighterRulesAreNotRun() {
        press.bakeWarns(SUMMARY);
        assertEquals(ExitCode.CLEAN, press.run("check", "--severity", "error"));
        assertEquals("no findings\n", press.out());
        assertTrue(press.rulesRun.contains("link-empty"), press.rulesRun.toString());
        assertFalse(press.rulesRun.contains("summary-length"), press.rulesRun.toString());
    }

    @Test
    void whatStopsTheBakeIsReportedWhateverIsChosen() {
        press.bakeFailsWith(() -> new BakeFailedException(List.of(ALTERED, SUMMARY)));
        assertEquals(ExitCode.FINDINGS, press.run("check", "--only", "links"));
        assertTrue(press.out().contains("[quote-altered]"), press.out());
        assertFalse(press.out().contains("[summary-length]"), press.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--only link          | there is no rule or group link | did you mean links,",
                "--skip quote-alterd  | no rule or group quote-alterd  | did you mean"
                        + " quote-altered?",
                "--only xyzzyxyzzy    | no rule or group xyzzyxyzzy    | groups: quotations,"
                        + " series,",
                "--only links,        | name of a rule or group is missing | groups:"
                        + " quotations, series,",
                "--severity heavy     | expected error, warning or review  | see press check"
                        + " --help",
                "--only links --skip links | no rule is chosen         | --rules lists them",
                "--only summary-length --severity error | no rule is chosen | --rules lists them",
                "--baseline b.json    | there is no baseline b.json    | add --write-baseline",
                "--write-baseline     | there is no baseline to write  | --baseline FILE",
            })
    void wrongChoiceIsWrongUsage(String line, String message, String hint) {
        assertEquals(ExitCode.USAGE, press.run(("check " + line).split(" ")), press.out());
        assertTrue(press.err().contains(message), press.err());
        assertTrue(press.err().contains(hint), press.err());
        assertEquals(List.of(), press.orders);
    }

    @Test
    void rulesAreListedByGroup() {
        assertEquals(ExitCode.CLEAN, press.run("check", "--rules"));
        assertTrue(press.out().startsWith("quotations: Quotations and citations\n"), press.out());
        assertTrue(
                press.out().matches("(?s).*\nlinks: .*\n  link-empty +error +\\S.*"), press.out());
        Rules.infos().forEach(rule -> assertTrue(press.out().contains(rule.summary()), rule.id()));
        assertEquals(List.of(), press.orders);
    }

    @Test
    void chosenRulesAreListedAlone() {
        press.run("check", "--rules", "--only", "images");
        assertTrue(press.out().contains("image-missing-alt"), press.out());
        assertFalse(press.out().contains("link-empty"), press.out());
    }

    @Test
    void everyOptionIsDocumented() throws IOException {
        String page = Files.readString(Path.of("docs", "checking.md"));
        press.run("check", "--help");
        Pattern.compile("--[a-z-]+")
                .matcher(press.out())
                .results()
                .map(MatchResult::group)
                .filter(option -> !List.of("--help", "--site", "--trace").contains(option))
                .forEach(option -> assertTrue(page.contains(option), option));
    }

    @Test
    void schemaOfTheJsonIsPrintedAnywhere() throws IOException {
        Files.delete(folder.resolve("jbake.properties"));
        assertEquals(ExitCode.CLEAN, press.run("check", "--schema"));
        assertEquals(JsonReporter.schema(), press.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text   | target/check/index.html: error: link has no address [link-empty]",
                "json   | {",
                "sarif  | {",
                "junit  | <?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                "github | ::error file=target/check/index.html,title=link-empty::link has no"
                        + " address%0Ahint: do it differently",
            })
    void everyFormatCanBeChosen(String format, String firstLine) {
        press.auditFinds(LINK);
        assertEquals(ExitCode.FINDINGS, press.run("check", "--format", format));
        assertEquals(firstLine, press.out().lines().findFirst().orElseThrow());
        assertEquals("", press.err());
    }

    @Test
    void reportGoesIntoAFileAndItsCountsOnTheScreen() throws IOException {
        press.auditFinds(LINK);
        assertEquals(
                ExitCode.FINDINGS,
                press.run("check", "--format", "json", "--output", "reports/check.json"));
        assertEquals("1 error; the report is in reports/check.json\n", press.out());
        String report = Files.readString(folder.resolve("reports/check.json"));
        assertTrue(report.contains("\"rule\" : \"link-empty\""), report);
        assertEquals(1, folder.resolve("reports").toFile().list().length);
    }

    @Test
    void fileThatCannotBeWrittenIsWrongUsage() {
        press.write("reports/x.txt", "");
        assertEquals(ExitCode.USAGE, press.run("check", "--output", "reports"));
        assertTrue(press.err().contains("cannot write reports: it is a folder"), press.err());
    }

    @Test
    void fileHasNoColours() throws IOException {
        press.auditFinds(LINK).onTerminal().run("check", "--output", "report.txt");
        String report = Files.readString(folder.resolve("report.txt"));
        assertTrue(report.contains("error: link has no address"), report);
        assertFalse(report.contains("\u001B"), report);
    }

    @Test
    void findingsInTheBaselineAreNotReportedAndNewOnesAre() {
        press.auditFinds(LINK);
        assertEquals(
                ExitCode.CLEAN, press.run("check", "--baseline", "b.json", "--write-baseline"));
        assertEquals("no findings\n", press.out());
        assertEquals("press: b.json accepts 1 finding\n", press.err());

        assertEquals(ExitCode.CLEAN, press.again().run("check", "--baseline", "b.json"));
        assertEquals("", press.err());

        Finding elsewhere =
                Finding.at(LINK.rule(), new Location("index.html", 7, 1), LINK.message(), "");
        press.auditFinds(elsewhere, LINK, IMAGE);
        assertEquals(ExitCode.FINDINGS, press.again().run("check", "--baseline", "b.json"));
        assertTrue(press.out().endsWith("2 errors\n"), press.out());
    }

    @Test
    void mendedFindingsOfTheBaselineAreNamedInOneLine() {
        press.auditFinds(LINK, IMAGE).run("check", "--baseline", "b.json", "--write-baseline");
        press.auditFinds(LINK);
        assertEquals(ExitCode.CLEAN, press.again().run("check", "--baseline", "b.json"));
        assertEquals(
                "press: b.json can be shortened: image-missing-alt in target/check/index.html no"
                        + " longer occurs; run this with --write-baseline\n",
                press.err());
        press.again().run("check", "--baseline", "b.json", "--only", "links");
        assertEquals("", press.err(), "images were not looked for");
    }

    @Test
    void writingAfterACheckOfSomeRulesKeepsTheOthers() {
        press.auditFinds(LINK, IMAGE).run("check", "--baseline", "b.json", "--write-baseline");
        press.auditFinds();
        press.run("check", "--baseline", "b.json", "--write-baseline", "--only", "images");
        press.again().auditFinds(LINK);
        assertEquals(ExitCode.CLEAN, press.run("check", "--baseline", "b.json"), press.out());
        assertEquals("", press.err());
    }

    @Test
    void firmFindingsCannotBeAccepted() {
        press.bakeWarns(ALTERED).run("check", "--baseline", "b.json", "--write-baseline");
        assertTrue(press.err().contains("b.json accepts 0 findings"), press.err());
        assertTrue(press.out().contains("[quote-altered]"), press.out());
        assertEquals(ExitCode.FINDINGS, press.run("check", "--baseline", "b.json"));
    }

    @Test
    void baselineIsLeftAloneWhenTheSiteCannotBeBaked() throws IOException {
        press.auditFinds(LINK).run("check", "--baseline", "b.json", "--write-baseline");
        String before = Files.readString(folder.resolve("b.json"));
        press.bakeFailsWith(() -> new BakeFailedException(List.of(ALTERED)));
        assertEquals(
                ExitCode.FINDINGS,
                press.again().run("check", "--baseline", "b.json", "--write-baseline"));
        assertTrue(press.err().contains("b.json is left as it was"), press.err());
        assertEquals(before, Files.readString(folder.resolve("b.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"accepted\": [{\"rule\": 1}]}", "{\"accepted\": ["})
    void brokenBaselineIsWrongUsage(String text) {
        press.write("b.json", text);
        assertEquals(ExitCode.USAGE, press.run("check", "--baseline", "b.json"));
        assertTrue(press.err().startsWith("press: cannot read the baseline b.json: "), press.err());
        assertTrue(press.err().contains("hint: restore it"), press.err());
    }

    @Test
    void configurationChoosesLikeTheOptions() {
        press.write(
                "press.yaml",
                """
                check:
                  only: [links, images]
                  skip: image-missing-file, link-empty
                  severity: error
                  baseline: b.json
                  format: json
                """);
        press.write("b.json", "{\"accepted\": []}");
        assertEquals(ExitCode.CLEAN, press.run("check"), press.err());
        assertTrue(press.rulesRun.contains("link-missing-target"), press.rulesRun.toString());
        assertFalse(press.rulesRun.contains("link-empty"), press.rulesRun.toString());
        assertTrue(press.out().startsWith("{"), press.out());
    }

    @Test
    void optionsWinOverTheConfiguration() {
        press.write("press.yaml", "check: {only: links, severity: error, format: json}");
        press.bakeWarns(SUMMARY);
        press.run("check --only content --severity warning --format text".split(" "));
        assertTrue(press.out().endsWith("1 warning\n"), press.out());
    }

    @Test
    void configurationOfAnotherSiteIsItsOwn() {
        press.write("press.yaml", "nonsense");
        press.write("other/jbake.properties", "").write("other/press.yaml", "");
        assertEquals(ExitCode.CLEAN, press.run("check", "other"), press.err());
    }

    @Test
    void configurationHoldsForAForeignFolderToo() {
        press.write("html/index.html", "").write("press.yaml", "check: {only: links}");
        assertEquals(ExitCode.CLEAN, press.run("check", "html"), press.err());
        assertFalse(press.rulesRun.contains("page-one-h1"), press.rulesRun.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chekc: {}                | press.yaml:1:1: press.yaml has the unknown key chekc |"
                        + " check",
                "just words               | press.yaml:1:1: press.yaml has no keys          |"
                        + " check",
                "check: links             | press.yaml:1:8: check has no keys               | only",
                "check: {onyl: links}     | press.yaml:1:9: check has the unknown key onyl  | only",
                "check: {only: [links, imges]} | press.yaml:1:23: there is no rule or group imges |"
                        + " images",
                "check: {skip: {a: b}}    | press.yaml:1:15: here stands no text            |"
                        + " write",
                "check: {severity: heavy} | press.yaml:1:19: there is no severity heavy     |"
                        + " review",
                "check: {format: xml}     | press.yaml:1:17: there is no format xml         | json",
                "check: [                 | press.yaml:1:9: YAML cannot be read             |"
                        + " check",
            })
    void wrongConfigurationIsWrongUsageWithItsPlace(String yaml, String message, String hint) {
        press.write("press.yaml", yaml);
        assertEquals(ExitCode.USAGE, press.run("check"), press.out());
        assertTrue(press.err().startsWith("press: " + message), press.err());
        assertTrue(press.err().split("hint: ")[1].contains(hint), press.err());
        assertEquals(List.of(), press.orders);
    }
}

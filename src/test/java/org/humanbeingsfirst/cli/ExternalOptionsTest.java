package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.humanbeingsfirst.audit.rule.ExternalRules;
import org.humanbeingsfirst.external.ExternalAudit;
import org.humanbeingsfirst.external.Limits;
import org.humanbeingsfirst.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalOptionsTest {

    private static final Finding DEAD =
            Finding.inFile(ExternalRules.DEAD, "index.html", "http://work.example/ is dead", "x");

    @TempDir private Path folder;
    private PressRun press;

    @BeforeEach
    void makeSite() {
        press = new PressRun(folder).externalAuditFinds(DEAD);
        press.write("built/index.html", "<!doctype html><title>x</title>");
        press.write("target/check/index.html", "<!doctype html><title>x</title>");
    }

    private ExternalAudit.Order order() {
        return press.externalOrders.get(0);
    }

    @Test
    void otherSitesAreAskedOnlyWhenWanted() {
        assertEquals(ExitCode.CLEAN, press.run("check"));
        assertEquals(List.of(), press.externalOrders);
    }

    @Test
    void whatIsFoundThereIsReportedWithTheRest() {
        assertEquals(ExitCode.FINDINGS, press.run("check", "--external"));
        assertTrue(
                press.out()
                        .contains(
                                "target/check/index.html: error: http://work.example/ is dead"
                                        + " [external-dead]"),
                press.out());
    }

    @Test
    void memoryLiesInTheSitesFolder() {
        press.run("check", "--external");
        assertEquals(folder.resolve("links.lock.yaml"), order().lockFile());
        assertEquals(Limits.USUAL, order().limits());
        assertEquals(Set.of(), order().allowedHosts());
    }

    @Test
    void optionsAreHeeded() {
        press.run(
                "check",
                "built",
                "--external",
                "--again",
                "--lock=my.yaml",
                "--allow-host=A.example",
                "--allow-host=b.example",
                "--total-time=20",
                "--host-concurrency=1");
        assertEquals(folder.resolve("my.yaml"), order().lockFile());
        assertEquals(Set.of("a.example", "b.example"), order().allowedHosts());
        assertEquals(Duration.ofSeconds(20), order().limits().totalTime());
        assertEquals(1, order().limits().hostConnections());
        assertTrue(order().asksAgain(), "again");
        assertEquals(folder.resolve("built"), order().site().folder());
    }

    @Test
    void limitsBelowOneAreRefused() {
        assertEquals(ExitCode.USAGE, press.run("check", "--external", "--total-time=0"));
        assertEquals(
                "press: --total-time is below 1\n  hint: give a whole number from 1 on",
                press.err().strip().replace("\r", ""));
    }

    @Test
    void findingsThereCanBeSuppressed() {
        press.write(
                "suppressions.yaml",
                """
                - rule: external-dead
                  file: index.html
                  excerpt: http://work.example/ is dead
                  reason: A made-up reason.
                  date: 2030-01-31
                """);
        assertEquals(ExitCode.CLEAN, press.run("check", "--external"), press.out());
        assertEquals(ExitCode.CLEAN, press.run("check"), "nobody was asked: " + press.out());
    }

    @Test
    void rulesThatNeedTheNetworkNeedTheOption() {
        assertEquals(ExitCode.USAGE, press.run("check", "built", "--only=external"));
        assertTrue(press.err().contains("--external is missing"), press.err());
    }

    @Test
    void withoutSuchRulesNobodyIsAsked() {
        press.run("check", "built", "--external", "--only=links");
        assertEquals(List.of(), press.externalOrders);
    }

    @Test
    void whoWaitsSeesHowFarItIs() {
        press.onTerminal().bakeLasts(3).run("check", "built", "--external");
        assertTrue(press.err().contains("Asking    1 of 3"), press.err());
    }
}

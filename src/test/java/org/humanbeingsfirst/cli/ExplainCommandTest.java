package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.RuleInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainCommandTest {

    @TempDir private Path folder;
    private PressRun press;

    @BeforeEach
    void makeSite() {
        press = new PressRun(folder);
    }

    static Stream<RuleInfo> rules() {
        return Rules.infos().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsExplained(RuleInfo rule) {
        assertEquals(ExitCode.CLEAN, press.run("explain", rule.id()), press.err());
        assertTrue(
                press.out()
                        .startsWith(
                                """
                                %s
                                severity: %s
                                group:    %s (%s)
                                rule:     %s

                                What triggers it
                                """
                                        .formatted(
                                                rule.id(),
                                                rule.severity().word(),
                                                rule.group().word(),
                                                rule.group().title(),
                                                rule.summary())),
                press.out());
        assertTrue(press.out().contains("\nWhy it matters\n"), press.out());
        assertFalse(press.out().contains("```"), press.out());
    }

    @Test
    void samplesAreIndentedAndKeepTheirHeadings() {
        press.run("explain", "markdown-heading-one");
        assertTrue(press.out().contains("\nFails\n\n    # A second title\n\n"), press.out());
    }

    @Test
    void headingsAreBoldOnATerminal() {
        press.onTerminal().run("explain", "link-empty");
        assertTrue(press.out().startsWith("\u001B[1mlink-empty\u001B[0m\n"), press.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explain link-emtpy   | there is no rule link-emtpy | did you mean link-empty",
                "explain xyzzyxyzzy   | there is no rule xyzzyxyzzy | press check --rules",
                "explain ../secret    | there is no rule ../secret  | press check --rules",
                "explain              | Missing required parameter: 'RULE' | press explain --help",
            })
    void unknownRuleIsWrongUsage(String line, String message, String hint) {
        assertEquals(ExitCode.USAGE, press.run(line.split(" ")));
        assertTrue(press.err().contains(message), press.err());
        assertTrue(press.err().split("hint: ")[1].contains(hint), press.err());
        assertEquals("", press.out());
    }
}

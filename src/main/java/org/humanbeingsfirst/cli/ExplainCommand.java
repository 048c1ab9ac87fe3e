package org.humanbeingsfirst.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.report.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code press explain}: tells what a rule is about, from its page in {@code docs/rules}. */
@Command(
        name = "explain",
        description = {
            "Tells what a rule looks for, what fails, what passes and why it matters.",
            ""
        })
final class ExplainCommand implements Callable<Integer> {

    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";

    @ParentCommand private Press press;

    @Parameters(
            paramLabel = "RULE",
            description = "The rule's id, as findings name it; press check --rules lists them.")
    private String id;

    @Override
    public Integer call() {
        RuleInfo rule =
                Rules.infos().stream()
                        .filter(info -> info.id().equals(id))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "there is no rule " + id,
                                                RuleNames.hintForRule(id)));
        PrintWriter out = press.surroundings().out();
        out.println(heading(rule.id()));
        out.println("severity: " + rule.severity().word());
        out.println("group:    " + rule.group().word() + " (" + rule.group().title() + ")");
        out.println("rule:     " + rule.summary());
        RulePages.standalone(rule.id()).ifPresent(page -> print(page, out));
        out.flush();
        return ExitCode.CLEAN;
    }

    /** Prints a page as it was written, but for headings and the marks round samples. */
    private void print(String page, PrintWriter out) {
        boolean isSample = false;
        // The first line is the id.
        for (String line : page.lines().skip(1).toList()) {
            if (line.startsWith("```")) {
                isSample = !isSample;
            } else if (isSample) {
                out.println(line.isEmpty() ? "" : "    " + line);
            } else if (line.startsWith("## ")) {
                out.println(heading(line.substring("## ".length())));
            } else {
                out.println(line);
            }
        }
    }

    private String heading(String text) {
        return press.surroundings().isColoured() ? BOLD + text + PLAIN : text;
    }
}

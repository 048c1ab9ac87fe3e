package org.humanbeingsfirst.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.RuleSelection;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.report.JsonReporter;
import org.humanbeingsfirst.report.Report;
import org.humanbeingsfirst.report.ReportFormat;
import org.humanbeingsfirst.report.Reporter;
import org.humanbeingsfirst.report.TextReporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code press check}: runs the rules and reports what they find. */
@Command(
        name = "check",
        description = {
            "Runs the rules over a site's content and, if that has no errors, over the built site,"
                    + " which is baked into target/check for the purpose; or over built HTML,"
                    + " whichever program made it.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 no errors; 1 errors; 2 wrong usage or configuration; 3 the press broke.",
            "More, with configuration and CI: docs/checking.md"
        })
final class CheckCommand implements Callable<Integer> {

    /** Reads the words of formats. */
    static final class FormatConverter implements ITypeConverter<ReportFormat> {

        @Override
        public ReportFormat convert(String typed) {
            return ReportFormat.ofWord(typed)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "expected one of " + ReportFormat.words()));
        }
    }

    @ParentCommand private Press press;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = {
                "A folder of built HTML, some HTML files, or another site's folder"
                        + " (default: this site)."
            })
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = {
                "For files: the folder that addresses beginning with / are relative to"
                        + " (default: the files' own)."
            })
    private Path root;

    @Mixin private RuleOptions chosen;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "text, json, sarif, junit or github (default: text).")
    private ReportFormat format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the report into a file; the counts still go to the screen.")
    private Path output;

    @Mixin private BaselineOptions accepted;

    @Mixin private ExternalOptions external;

    @Option(names = "--rules", description = "List the rules and check nothing.")
    private boolean listsRules;

    @Option(
            names = "--reading",
            description = "Print how hard each content file is to read, and check nothing.")
    private boolean measuresReading;

    @Option(names = "--schema", description = "Print the JSON Schema of --format json.")
    private boolean printsSchema;

    @Override
    public Integer call() {
        if (printsSchema) {
            press.surroundings().out().print(JsonReporter.schema());
            press.surroundings().out().flush();
            return ExitCode.CLEAN;
        }
        CheckTarget target = CheckTarget.of(press, paths, root);
        if (measuresReading) {
            measureReading(target);
            return ExitCode.CLEAN;
        }
        CheckConfiguration configuration =
                CheckConfiguration.read(
                        target instanceof CheckTarget.Site site
                                ? site.folder()
                                : press.siteFolder());
        RuleSelection selection = chosen.selection(configuration);
        CheckRun run = new CheckRun(press, selection, external);
        if (listsRules) {
            list(run.rules(target));
            return ExitCode.CLEAN;
        }
        // Before the check: a wrong name should not cost anybody a long wait.
        BaselineOptions.Step step = accepted.step(press.surroundings(), configuration);
        CheckRun.Result result = run.of(target);
        List<Finding> findings = step.applyTo(result, press.surroundings().err());
        report(
                new Report(
                        PressVersion.number(),
                        target.root(),
                        target instanceof CheckTarget.Site,
                        result.rules(),
                        findings),
                configuration);
        boolean hasErrors = findings.stream().anyMatch(f -> f.rule().severity() == Severity.ERROR);
        return hasErrors ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void measureReading(CheckTarget target) {
        if (!(target instanceof CheckTarget.Site site)) {
            throw new UsageException(
                    "there is no content to measure in " + target.root(),
                    "name a site's folder; --reading measures Markdown");
        }
        SiteReader.Result read = SiteReader.read(site.folder(), press.surroundings().today(), true);
        if (!read.unreadable().isEmpty()) {
            throw read.unreadable().get(0);
        }
        ReadingTable.print(read.content().documents(), press.surroundings().out());
        press.surroundings().out().flush();
    }

    private void list(List<RuleInfo> rules) {
        PrintWriter out = press.surroundings().out();
        for (RuleGroup group : RuleGroup.values()) {
            List<RuleInfo> inGroup = rules.stream().filter(r -> r.group() == group).toList();
            if (!inGroup.isEmpty()) {
                out.println(group.word() + ": " + group.title());
                for (RuleInfo rule : inGroup) {
                    out.println(
                            String.format(
                                    Locale.ROOT,
                                    "  %-32s %-8s %s",
                                    rule.id(),
                                    rule.severity().word(),
                                    rule.summary()));
                }
                out.println();
            }
        }
        out.println("./press explain RULE tells more of one.");
    }

    private void report(Report report, CheckConfiguration configuration) {
        ReportFormat chosenFormat =
                format == null ? configuration.format().orElse(ReportFormat.TEXT) : format;
        PrintWriter out = press.surroundings().out();
        if (output == null) {
            Reporter reporter = chosenFormat.reporter(press.surroundings().isColoured());
            try {
                reporter.write(report, out);
            } catch (IOException e) {
                throw new UncheckedIOException("a PrintWriter does not fail", e);
            }
        } else {
            Path file = press.surroundings().folder().resolve(output);
            String shown = press.surroundings().shown(file);
            Reporter reporter = chosenFormat.reporter(false);
            new ReportFile(file, shown).write(writer -> reporter.write(report, writer));
            out.println(TextReporter.counts(report.findings()) + "; the report is in " + shown);
        }
        out.flush();
    }
}

package org.humanbeingsfirst.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.bake.BakeFailedException;
import org.humanbeingsfirst.bake.BakedSite;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.finding.Suppressions;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.report.JsonReporter;
import org.humanbeingsfirst.site.SiteConfiguration;
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
            "Runs the rules over the content and, if that has no errors, over the built site,"
                    + " which is baked into target/check for the purpose.",
            ""
        })
final class CheckCommand implements Callable<Integer> {

    /** How findings are printed. */
    enum Format {
        /** For people and for editors that jump to places. */
        TEXT,
        /** For programs. */
        JSON
    }

    /** Names the formats as they are typed. */
    static final class FormatConverter implements ITypeConverter<Format> {

        @Override
        public Format convert(String typed) {
            return switch (typed) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                default -> throw new TypeConversionException("expected text or json");
            };
        }
    }

    @ParentCommand private Press press;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = {
                "Another site's folder to check, or a folder of built HTML, of which only the"
                        + " pages are judged."
            })
    private Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "text or json (default: text).")
    private Format format = Format.TEXT;

    @Mixin private ExternalOptions external = new ExternalOptions();

    @Override
    public Integer call() {
        List<Finding> findings = findings();
        PrintWriter out = press.surroundings().out();
        out.print(
                format == Format.JSON
                        ? new JsonReporter().report(findings)
                        : press.textReport(findings));
        out.flush();
        boolean hasErrors = findings.stream().anyMatch(f -> f.rule().severity() == Severity.ERROR);
        return hasErrors ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private List<Finding> findings() {
        try {
            return folder == null ? inSite(press.siteFolder()) : inFolder();
        } catch (UnreadableInputException unreadable) {
            if (unreadable.location().file().equals(SiteConfiguration.FILE)) {
                throw unreadable;
            }
            return List.of(Finding.of(unreadable));
        }
    }

    private List<Finding> inFolder() {
        Path named = press.surroundings().folder().resolve(folder);
        if (!Files.isDirectory(named)) {
            throw new UsageException(
                    "there is no folder " + folder, "name a folder of built HTML, or a site's");
        }
        if (Files.exists(named.resolve(SiteConfiguration.FILE))) {
            return inSite(named);
        }
        BuiltSite built = BuiltSite.read(named);
        // A folder that cannot be opened is a finding; one without pages is the wrong folder.
        if (built.pagePaths().isEmpty() && built.unreadable().isEmpty()) {
            throw new UsageException(
                    "there is no HTML file in " + folder,
                    "name a folder of built HTML, such as target/site after ./press build, or a"
                            + " site's, which has a "
                            + SiteConfiguration.FILE);
        }
        List<Finding> found = new ArrayList<>(press.tools().audit(named));
        if (external.isWanted()) {
            found.addAll(external.findings(press, named, press.siteFolder()));
        }
        // The pages may be another site's: entries of ours that match nothing mean nothing then.
        return suppressions(press.siteFolder()).applyTo(found, Set.of());
    }

    private List<Finding> inSite(Path site) {
        SiteConfiguration.read(site);
        // Kept afterwards, so that the places in the report can be opened.
        Path output = site.resolve("target/check");
        Bakery.Order order = new Bakery.Order(site, output, false);
        try {
            BakedSite baked = press.bake(order);
            Set<Finding> findings = new LinkedHashSet<>(baked.findings());
            List<String> run = new ArrayList<>(Rules.builtRuleIds());
            List<Finding> found = new ArrayList<>(press.tools().audit(output));
            if (external.isWanted()) {
                run.addAll(Rules.externalRuleIds());
                found.addAll(external.findings(press, output, site));
            }
            findings.addAll(suppressions(site).applyTo(found, run));
            return List.copyOf(findings);
        } catch (BakeFailedException failed) {
            return failed.findings();
        }
    }

    private static Suppressions suppressions(Path site) {
        return Suppressions.read(site, Rules.forSuppressions());
    }
}

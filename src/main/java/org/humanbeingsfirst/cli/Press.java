package org.humanbeingsfirst.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.humanbeingsfirst.bake.BakeFailedException;
import org.humanbeingsfirst.bake.BakedSite;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.bake.Progress;
import org.humanbeingsfirst.bake.WarmUp;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.report.TextReporter;
import org.humanbeingsfirst.site.SiteConfiguration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * The program {@code press}. Parses the command line, calls a command and turns what it throws into
 * messages and an {@link ExitCode}.
 */
@Command(
        name = "press",
        description = {
            "Bakes a cited site from Markdown and compares every quotation with its source.",
            ""
        },
        versionProvider = PressVersion.class,
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            HeadersCommand.class,
            NewCommand.class,
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 clean; 1 errors were found; 2 wrong usage or configuration;"
                    + " 3 the press broke.",
            "How to write: docs/writing.md. `press COMMAND --help` explains a command."
        })
public final class Press implements Runnable {

    private static final int HELP_WIDTH = 90;

    private final Surroundings surroundings;
    private final Tools tools;

    @Option(
            names = {"-C", "--site"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The site's folder, in which jbake.properties lies (default: this one).")
    private Path site = Path.of("");

    @Option(
            names = "--trace",
            scope = ScopeType.INHERIT,
            description = "Print where in the program it happened, should the press break.")
    private boolean tracing;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print this help.")
    private boolean helpRequested;

    @Option(names = "--version", versionHelp = true, description = "Print the version.")
    private boolean versionRequested;

    Press(Surroundings surroundings, Tools tools) {
        this.surroundings = surroundings;
        this.tools = tools;
    }

    /** Runs the press and exits with its {@link ExitCode}. */
    public static void main(String... arguments) {
        List<String> words = List.of(arguments);
        if (words.contains("build") || words.contains("serve")) {
            WarmUp.begin();
        }
        System.exit(new Press(Surroundings.ofProcess(), new Tools()).run(arguments));
    }

    /** Runs one command line. */
    int run(String... arguments) {
        CommandLine line =
                new CommandLine(this)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setOut(surroundings.out())
                        .setErr(surroundings.err())
                        .setUsageHelpWidth(HELP_WIDTH)
                        .setColorScheme(
                                CommandLine.Help.defaultColorScheme(
                                        surroundings.isColoured() ? Ansi.ON : Ansi.OFF))
                        .setParameterExceptionHandler((wrong, typed) -> wrongUsage(wrong))
                        .setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown));
        try {
            return line.execute(arguments);
        } catch (Error error) {
            // Too little memory, or a document nested deeper than the stack is.
            return broke(error);
        }
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new UsageException(
                "there is no command",
                "name one: build, serve, check, explain or new; see press --help");
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Tools tools() {
        return tools;
    }

    /** The site's folder as it was typed; empty if it was not. */
    Path typedSite() {
        return site;
    }

    /** The site's folder, seen from the folder the press was started in. */
    Path siteFolder() {
        return surroundings.folder().resolve(site);
    }

    /**
     * The site's configuration.
     *
     * @throws UnreadableInputException if the folder is no site
     */
    SiteConfiguration configuration() {
        return SiteConfiguration.read(siteFolder());
    }

    /** Bakes a site once, for today. */
    BakedSite bake(Bakery.Order order) {
        BakedSite baked = bakery(order).apply(surroundings.today());
        baked.notices().forEach(notice -> surroundings.err().println("press: " + notice));
        return baked;
    }

    /** What bakes a site again and again; a person who waits for it sees how far each bake is. */
    Function<LocalDate, BakedSite> bakery(Bakery.Order order) {
        if (!surroundings.canRewriteLines()) {
            return tools.bakery(order, Progress.NONE);
        }
        ProgressBar bar = new ProgressBar(surroundings.err(), surroundings.nanoTime());
        Function<LocalDate, BakedSite> bakery = tools.bakery(order, bar);
        return today -> {
            bar.begin();
            try (bar) {
                return bakery.apply(today);
            }
        };
    }

    /** Findings as text, coloured if the terminal likes colours. */
    String textReport(Collection<Finding> findings) {
        return new TextReporter(surroundings.isColoured()).report(findings);
    }

    private int wrongUsage(ParameterException wrong) {
        PrintWriter err = surroundings.err();
        CommandLine command = wrong.getCommandLine();
        err.println("press: " + wrong.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.println("  hint: see " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }

    private int failed(Exception thrown) {
        PrintWriter err = surroundings.err();
        if (thrown instanceof UsageException usage) {
            err.println("press: " + usage.getMessage());
            err.println("  hint: " + usage.hint());
            return ExitCode.USAGE;
        }
        if (thrown instanceof UnreadableInputException unreadable) {
            err.print(textReport(List.of(Finding.of(unreadable))));
            err.flush();
            boolean isConfiguration = unreadable.location().file().equals(SiteConfiguration.FILE);
            return isConfiguration ? ExitCode.USAGE : ExitCode.FINDINGS;
        }
        if (thrown instanceof BakeFailedException failed) {
            err.print(textReport(failed.findings()));
            err.flush();
            return ExitCode.FINDINGS;
        }
        return broke(thrown);
    }

    /** Prints one plain line, and the stack trace only for those who asked for it. */
    int broke(Throwable cause) {
        PrintWriter err = surroundings.err();
        err.println("the press broke: " + cause);
        if (tracing) {
            cause.printStackTrace(err);
        } else {
            err.println("  hint: add --trace to see where, and report it with what you did");
        }
        err.flush();
        return ExitCode.BROKEN;
    }
}

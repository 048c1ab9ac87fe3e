package org.humanbeingsfirst.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.humanbeingsfirst.bake.BakedSite;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.site.SiteConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code press build}: bakes the site into a folder, ready to be published. */
@Command(
        name = "build",
        description = {
            "Bakes the site. It is written beside the output folder and swapped in whole: a build"
                    + " that fails leaves the last good site untouched.",
            ""
        })
final class BuildCommand implements Callable<Integer> {

    @ParentCommand private Press press;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "Where the site goes (default: target/site in the site's folder).",
                "An existing folder must be empty or an earlier build."
            })
    private Path out;

    @Option(names = "--drafts", description = "Drafts and scheduled pages too. Not for publishing.")
    private boolean includesDrafts;

    @Override
    public Integer call() {
        SiteConfiguration configuration = press.configuration();
        Path output = outputFolder(configuration);
        Bakery.Order order = new Bakery.Order(press.siteFolder(), output, includesDrafts);
        BakedSite baked = press.bake(order);
        if (!baked.findings().isEmpty()) {
            PrintWriter err = press.surroundings().err();
            err.print(press.textReport(baked.findings()));
            err.flush();
        }
        String folder = press.surroundings().shown(output);
        press.surroundings().out().println(ClosingLine.of(baked) + " into " + folder);
        return ExitCode.CLEAN;
    }

    private Path outputFolder(SiteConfiguration configuration) {
        if (out == null) {
            // Nobody but the press writes into target/.
            return press.siteFolder().resolve("target/site");
        }
        Path output = press.surroundings().folder().resolve(out).normalize();
        OutputFolder.check(configuration, output);
        return output;
    }
}

package org.humanbeingsfirst.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.humanbeingsfirst.bake.BakedSite;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.Suppressions;
import org.humanbeingsfirst.preview.Preview;
import org.humanbeingsfirst.site.SiteConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code press serve}: shows the site in a browser while it is being written. */
@Command(
        name = "serve",
        description = {
            "Bakes the site and serves it to browsers on this machine only. Bakes again at every"
                    + " change and reloads the open pages; errors show on the page and here."
                    + " Ctrl-C ends it.",
            ""
        })
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    @ParentCommand private Press press;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port on 127.0.0.1, 0 for any free one (default: 8080).")
    private int port = 8080;

    @Option(names = "--drafts", description = "Drafts and scheduled pages too.")
    private boolean includesDrafts;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > LAST_PORT) {
            throw new UsageException(
                    "there is no port " + port, "choose one from 1024 to 65535, or 0 for any");
        }
        SiteConfiguration configuration = press.configuration();
        press.surroundings().today();
        Path folder = press.siteFolder();
        Path output = folder.resolve("target/preview");
        Preview.Sources sources =
                new Preview.Sources(
                        folder,
                        configuration.sourceFolders(),
                        Set.of(SiteConfiguration.FILE, Suppressions.FILE));
        Function<LocalDate, BakedSite> bakery =
                press.bakery(
                        new Bakery.Order(folder, output, includesDrafts).withGallery().asPreview());
        // Asked each time: a preview may stay open past midnight.
        Supplier<BakedSite> baker = () -> bakery.apply(press.surroundings().today());
        try (Preview preview = Preview.prepare(sources, output, port, baker, new Narrator())) {
            press.surroundings().out().println("Baking; the site will be at " + preview.address());
            preview.run();
        } catch (BindException taken) {
            throw new UsageException(
                    "port " + port + " is taken by another program",
                    "choose another with --port N, or --port 0 for any free one");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAN;
    }

    /** Tells in the terminal how each bake ended; what was told already is not told again. */
    private final class Narrator implements Preview.Listener {

        private List<Finding> toldErrors = List.of();
        private List<Finding> toldRemarks = List.of();

        @Override
        public void baked(BakedSite site) {
            toldErrors = List.of();
            if (!site.findings().equals(toldRemarks)) {
                toldRemarks = site.findings();
                print(toldRemarks);
            }
            press.surroundings().out().println(ClosingLine.of(site));
        }

        @Override
        public void failed(List<Finding> findings) {
            if (!findings.equals(toldErrors)) {
                toldErrors = findings;
                print(toldErrors);
            }
        }

        @Override
        public void broke(RuntimeException cause) {
            press.broke(cause);
        }

        private void print(List<Finding> findings) {
            PrintWriter err = press.surroundings().err();
            err.print(press.textReport(findings));
            err.flush();
        }
    }
}

package org.humanbeingsfirst.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.hosting.HostConfiguration;
import org.humanbeingsfirst.hosting.SiteHeaders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code press headers}: prints what a web server has to send with the built site. */
@Command(
        name = "headers",
        description = {
            "Prints what a web server has to send with the built site: security and caching.",
            "docs/publishing.md tells where each host wants it.",
            ""
        })
final class HeadersCommand implements Callable<Integer> {

    @ParentCommand private Press press;

    @Parameters(paramLabel = "HOST", description = "One of ${COMPLETION-CANDIDATES}.")
    private HostConfiguration host;

    @Override
    public Integer call() {
        Path built = press.siteFolder().resolve("target/site");
        if (!Files.isDirectory(built)) {
            throw new UsageException("the site is not built yet", "run press build first");
        }
        try {
            press.surroundings().out().print(host.of(SiteHeaders.of(BuiltSite.read(built))));
            press.surroundings().out().flush();
        } catch (SiteHeaders.UnclearPolicyException e) {
            throw new UsageException(
                    e.getMessage(), "let the layout state one policy for all pages");
        }
        return ExitCode.CLEAN;
    }
}

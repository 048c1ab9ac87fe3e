package org.humanbeingsfirst.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.external.ExternalAudit;
import org.humanbeingsfirst.external.Limits;
import org.humanbeingsfirst.external.LinkLock;
import org.humanbeingsfirst.finding.Finding;
import picocli.CommandLine.Option;

/** The options that have a check ask other sites, and the asking. */
final class ExternalOptions {

    @Option(
            names = "--external",
            description = "Ask other sites for the addresses that pages link to.")
    private boolean isWanted;

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description =
                    "With --external: what earlier checks learnt (default: "
                            + LinkLock.FILE
                            + " in the site's folder).")
    private Path lock;

    @Option(names = "--again", description = "With --external: ask again what was asked today.")
    private boolean asksAgain;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "With --external: ask this host though it is in a private network.")
    private List<String> allowedHosts = List.of();

    @Option(
            names = "--total-time",
            paramLabel = "SECONDS",
            description = "With --external: stop after this time (default: 900).")
    private long totalSeconds = Limits.USUAL.totalTime().toSeconds();

    @Option(
            names = "--host-concurrency",
            paramLabel = "N",
            description = "With --external: requests to one host at a time (default: 2).")
    private int hostConnections = Limits.USUAL.hostConnections();

    /** True if other sites are to be asked. */
    boolean isWanted() {
        return isWanted;
    }

    /**
     * Asks other sites, and shows a person who waits how far that is.
     *
     * @param site the built site
     * @param siteFolder where the lock file lies, unless another is named
     * @return findings, suppressions not yet applied
     * @throws UsageException if an option makes no sense
     */
    List<Finding> findings(Press press, BuiltSite site, Path siteFolder) {
        ExternalAudit.Order order =
                new ExternalAudit.Order(
                        site,
                        lock == null
                                ? siteFolder.resolve(LinkLock.FILE)
                                : press.surroundings().folder().resolve(lock),
                        Set.copyOf(allowedHosts),
                        asksAgain,
                        limits());
        Surroundings surroundings = press.surroundings();
        if (!surroundings.canRewriteLines()) {
            return press.tools().externalAudit(order, ExternalAudit.Progress.NONE);
        }
        ProgressBar bar = new ProgressBar(surroundings.err(), surroundings.nanoTime());
        bar.begin();
        try (bar) {
            return press.tools()
                    .externalAudit(order, (done, total) -> bar.advanced("Asking", done, total));
        }
    }

    private Limits limits() {
        if (totalSeconds < 1 || hostConnections < 1) {
            String option = totalSeconds < 1 ? "--total-time" : "--host-concurrency";
            throw new UsageException(option + " is below 1", "give a whole number from 1 on");
        }
        return Limits.USUAL
                .withTotalTime(Duration.ofSeconds(totalSeconds))
                .withHost(hostConnections, Limits.USUAL.hostSpacing());
    }
}

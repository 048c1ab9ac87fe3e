package org.humanbeingsfirst.external;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.rule.ExternalRules;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.location.UnreadableInputException;

/**
 * Asks the servers of other sites for every address that a built site links to, and says what came of
 * it, in the light of what earlier checks learnt.
 */
public final class ExternalAudit {

    /** The archive is one server for all. */
    private static final int ASKING_THE_ARCHIVE = 1;

    private static final Duration ARCHIVE_SPACING = Duration.ofSeconds(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Order order;
    private final Progress progress;
    private final Network network;
    private final Limits limits;
    private final RemoteWeb web;
    private final Judge judge;
    private final Visitor visitor;

    /**
     * What is to be checked, and how.
     *
     * @param site the built site
     * @param lockFile what earlier checks learnt ({@link LinkLock#FILE}); written anew
     * @param allowedHosts hosts that may be asked though they are in a private network
     * @param asksAgain whether to ask again what was asked today
     * @param limits how much is asked of servers
     */
    public record Order(
            BuiltSite site,
            Path lockFile,
            Set<String> allowedHosts,
            boolean asksAgain,
            Limits limits) {

        public Order {
            allowedHosts =
                    allowedHosts.stream()
                            .map(host -> host.strip().toLowerCase(Locale.ROOT))
                            .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Hears how far a check is. Called by many threads. */
    @FunctionalInterface
    public interface Progress {

        /** Hears and says nothing. */
        Progress NONE = (done, total) -> {};

        /**
         * One more address is known.
         *
         * @param done how many are
         * @param total how many there are
         */
        void advanced(int done, int total);
    }

    /** A check over the network of this machine. */
    public ExternalAudit(Order order, Progress progress) {
        this(order, progress, Network.ofThisMachine());
    }

    ExternalAudit(Order order, Progress progress, Network network) {
        this.order = order;
        this.progress = progress;
        this.network = network;
        this.limits = order.limits();
        AddressGuard guard = new AddressGuard(network.names(), order.allowedHosts());
        String of = order.site().home().isEmpty() ? "" : "; +" + order.site().home();
        String userAgent = "press (link check" + of + ")";
        this.web = new RemoteWeb(guard, limits, userAgent, network.setup());
        PageSigns signs = new PageSigns();
        this.judge = new Judge(new Inspector(signs));
        this.visitor = new Visitor(web, signs, network.time());
    }

    /**
     * Asks what was not asked today and reports on everything. If this thread is interrupted, or time
     * is up, what was learnt so far is kept and reported.
     *
     * @return findings at every place where an address stands, sorted; suppressions not yet applied
     * @throws UnreadableInputException if the lock file is broken or cannot be written
     */
    public List<Finding> run() {
        OutgoingLinks links = OutgoingLinks.of(order.site());
        LinkLock lock = LinkLock.read(order.lockFile());
        Ledger ledger = new Ledger(order.lockFile(), lock, judge, network.time());
        Thread keeper = new Thread(ledger::write, "link-check-keeper");
        Runtime.getRuntime().addShutdownHook(keeper);
        try {
            Instant deadline = network.time().now().plus(limits.totalTime());
            Set<RemoteAddress> unasked = ask(links.addresses(), ledger, deadline);
            lookForCopies(links.addresses(), ledger, deadline);
            ledger.forgetAllBut(
                    links.addresses().stream()
                            .map(address -> address.url().toString())
                            .collect(Collectors.toSet()));
            return findings(links, ledger, unasked);
        } finally {
            ledger.write();
            withdraw(keeper);
        }
    }

    /** Asks what is not known of today; returns what there was no time for. */
    private Set<RemoteAddress> ask(List<RemoteAddress> addresses, Ledger ledger, Instant deadline) {
        HostSchedule<RemoteAddress> schedule = new HostSchedule<>(limits, network.time(), deadline);
        Set<RemoteAddress> unasked = ConcurrentHashMap.newKeySet();
        for (RemoteAddress address : addresses) {
            if (order.asksAgain() || !ledger.isFresh(address)) {
                schedule.add(address.url().host(), address);
                unasked.add(address);
            }
        }
        AtomicInteger done = new AtomicInteger(addresses.size() - unasked.size());
        int threads = Math.min(limits.connections(), unasked.size());
        Crew.work(
                schedule,
                threads,
                (address, permit) -> {
                    String type = ledger.of(address).map(r -> r.looks().type()).orElse("");
                    Answer answer = visitor.visit(address, type, permit);
                    Optional<Instant> again = again(answer, permit.attempt(), deadline);
                    if (again.isPresent()) {
                        permit.repeat(again.get(), true);
                        return;
                    }
                    ledger.add(address, answer);
                    unasked.remove(address);
                    progress.advanced(done.incrementAndGet(), addresses.size());
                });
        return unasked;
    }

    /** When to ask again a server that is in trouble; empty if its answer stands. */
    private Optional<Instant> again(Answer answer, int attempt, Instant deadline) {
        if (!answer.isTransient() || attempt >= limits.attempts()) {
            return Optional.empty();
        }
        // Longer each time, and never in step with others who were turned away together.
        double jitter = 0.5 + network.random().getAsDouble();
        long pause = (long) (FIRST_PAUSE.toMillis() * (1L << (attempt - 1)) * jitter);
        Instant now = network.time().now();
        Instant ours = now.plusMillis(pause);
        Instant again = answer.notBefore().filter(ours::isBefore).orElse(ours);
        boolean isWorthIt =
                again.isBefore(deadline) && !again.isAfter(now.plus(limits.longestWait()));
        return isWorthIt ? Optional.of(again) : Optional.empty();
    }

    private void lookForCopies(List<RemoteAddress> addresses, Ledger ledger, Instant deadline) {
        Archive archive = new Archive(web, network.archive());
        HostSchedule<LinkRecord> schedule =
                new HostSchedule<>(
                        limits.withHost(ASKING_THE_ARCHIVE, ARCHIVE_SPACING),
                        network.time(),
                        deadline);
        addresses.stream()
                .flatMap(address -> ledger.of(address).stream())
                .filter(record -> record.isLost() && record.archivedCopy().isEmpty())
                .forEach(record -> schedule.add(archive.host(), record));
        Crew.work(
                schedule,
                ASKING_THE_ARCHIVE,
                (record, permit) -> {
                    try {
                        archive.copyOf(record)
                                .ifPresent(copy -> ledger.addArchivedCopy(record, copy));
                    } catch (RequestFailedException e) {
                        // The finding stands without a copy; the next check asks again.
                        permit.postpone(network.time().now().plus(FIRST_PAUSE));
                    }
                });
    }

    private List<Finding> findings(OutgoingLinks links, Ledger ledger, Set<RemoteAddress> unasked) {
        LinkFindings findings = new LinkFindings(order.site());
        for (RemoteAddress address : links.addresses()) {
            ledger.of(address).ifPresent(record -> findings.add(address, record));
        }
        links.unaskable().forEach(findings::addUnaskable);
        List<Finding> all = new ArrayList<>(findings.sorted());
        String lockFile = order.lockFile().getFileName().toString();
        if (!unasked.isEmpty()) {
            all.add(
                    Finding.inFile(
                            ExternalRules.UNASKED,
                            lockFile,
                            unasked.size()
                                    + " of "
                                    + links.addresses().size()
                                    + " addresses were not asked before the time was up",
                            "run the check again: what was asked today is not asked twice"));
        }
        if (ledger.isOffline()) {
            all.add(
                    Finding.inFile(
                            ExternalRules.UNASKED,
                            lockFile,
                            "no server answered, so that nothing was learnt",
                            "see whether this machine is connected to the internet"));
        }
        all.sort(null);
        return List.copyOf(all);
    }

    private static void withdraw(Thread keeper) {
        try {
            Runtime.getRuntime().removeShutdownHook(keeper);
        } catch (IllegalStateException ending) {
            // It runs just now, and finds everything written.
        }
    }
}

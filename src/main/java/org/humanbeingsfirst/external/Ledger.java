package org.humanbeingsfirst.external;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of every address while a check runs, written to the lock file every so often, so that
 * a check that was stopped goes on where it was. For any number of threads.
 */
final class Ledger {

    private static final Duration BETWEEN_WRITES = Duration.ofSeconds(5);

    /** What no page links to any more is forgotten after this time. */
    private static final int DAYS_UNTIL_FORGOTTEN = 180;

    private final Path file;
    private final Time time;
    private final Judge judge;
    private final SortedMap<String, LinkRecord> records;

    /** Failures that may be our own: they count once any server has answered. */
    private final List<Runnable> heldBack = new ArrayList<>();

    private boolean hasReachedAServer;
    private boolean isChanged;
    private Instant written;

    Ledger(Path file, LinkLock lock, Judge judge, Time time) {
        this.file = file;
        this.time = time;
        this.judge = judge;
        this.records = new TreeMap<>(lock.records());
        this.written = time.now();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }

    synchronized Optional<LinkRecord> of(RemoteAddress address) {
        return Optional.ofNullable(records.get(address.url().toString()));
    }

    /** True if an address was asked today, for everything that is wanted of it now. */
    boolean isFresh(RemoteAddress address) {
        return of(address)
                .filter(record -> record.asked().equals(today()))
                .filter(record -> record.fragments().containsAll(address.fragments()))
                // Whoever names the host now wants it asked.
                .filter(record -> !record.alarm().equals(Optional.of(Alarm.REFUSED)))
                .isPresent();
    }

    /** Takes down an answer. */
    synchronized void add(RemoteAddress address, Answer answer) {
        LocalDate day = today();
        Runnable entry = () -> put(judge.after(of(address), address, answer, day));
        if (answer.reachedAServer() && !hasReachedAServer) {
            hasReachedAServer = true;
            heldBack.forEach(Runnable::run);
            heldBack.clear();
        }
        if (hasReachedAServer || answer.kind() == Answer.Kind.REFUSED) {
            entry.run();
        } else {
            heldBack.add(entry);
        }
        if (isChanged && Duration.between(written, time.now()).compareTo(BETWEEN_WRITES) >= 0) {
            write();
        }
    }

    /** Takes down where a copy of a lost page is. */
    synchronized void addArchivedCopy(LinkRecord record, String copy) {
        put(record.withArchivedCopy(Optional.of(copy)));
    }

    private void put(LinkRecord record) {
        records.put(record.url(), record);
        isChanged = true;
    }

    /** True if servers were asked and none answered: our own connection is in trouble. */
    synchronized boolean isOffline() {
        return !heldBack.isEmpty();
    }

    /** Forgets what was not asked for long, unless it is linked. */
    synchronized void forgetAllBut(Set<String> linked) {
        LocalDate limit = today().minusDays(DAYS_UNTIL_FORGOTTEN);
        isChanged |=
                records.values()
                        .removeIf(
                                record ->
                                        !linked.contains(record.url())
                                                && record.asked().isBefore(limit));
    }

    /** Writes the lock file, if there is anything new in it. */
    synchronized void write() {
        if (isChanged) {
            new LinkLock(records.values()).write(file);
            isChanged = false;
            written = time.now();
        }
    }
}

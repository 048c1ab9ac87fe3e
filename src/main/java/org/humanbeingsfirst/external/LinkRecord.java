package org.humanbeingsfirst.external;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known of one address.
 *
 * @param url the address, as {@link HttpAddress} spells it
 * @param verdict what is thought of it
 * @param alarm what is wrong with it although its server answers
 * @param reason half a sentence why the verdict is not ok; empty if it is
 * @param leadsTo where its redirects end, or for {@code moved} its new address; empty if it has none
 * @param looks what it looked like when it was first seen
 * @param asked the last day on which it was asked, UTC
 * @param firstSeen the first day on which it was ok or moved
 * @param lastSeen the last such day
 * @param failedOn days on which it failed, since it was last ok, in order: the first and the latest
 * @param archivedCopy address of a copy in an archive, looked up for what is dead or hijacked
 * @param fragments the fragments looked for on the page, as written
 * @param missing those of them that lead to no place on it
 */
record LinkRecord(
        String url,
        LinkVerdict verdict,
        Optional<Alarm> alarm,
        String reason,
        Optional<String> leadsTo,
        Looks looks,
        LocalDate asked,
        Optional<LocalDate> firstSeen,
        Optional<LocalDate> lastSeen,
        List<LocalDate> failedOn,
        Optional<String> archivedCopy,
        SortedSet<String> fragments,
        SortedSet<String> missing) {

    /**
     * By what a page is known again.
     *
     * @param type media type; empty if unknown
     * @param title title; empty if it has none
     * @param fingerprint {@link TextSketch} of its visible text
     */
    record Looks(String type, String title, OptionalLong fingerprint) {

        static final Looks UNKNOWN = new Looks("", "", OptionalLong.empty());

        static Looks of(Answer answer) {
            return new Looks(
                    answer.type(),
                    answer.page().map(RemotePage::title).orElse(""),
                    answer.page().map(RemotePage::sketch).orElse(OptionalLong.empty()));
        }
    }

    LinkRecord {
        failedOn = List.copyOf(failedOn);
        fragments = new TreeSet<>(fragments);
        missing = new TreeSet<>(missing);
    }

    /** The first day on which it failed, since it was last ok. */
    Optional<LocalDate> firstFailed() {
        return failedOn.stream().findFirst();
    }

    /** True if it needs a copy elsewhere: readers cannot go there any more, or should not. */
    boolean isLost() {
        return verdict == LinkVerdict.DEAD || alarm.filter(Alarm::isHijack).isPresent();
    }

    /** The same with a copy in an archive. */
    LinkRecord withArchivedCopy(Optional<String> copy) {
        return new LinkRecord(
                url, verdict, alarm, reason, leadsTo, looks, asked, firstSeen, lastSeen, failedOn,
                copy, fragments, missing);
    }
}

package org.humanbeingsfirst.external;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.humanbeingsfirst.external.Answer.Kind;
import org.humanbeingsfirst.external.LinkRecord.Looks;

/** Makes of an answer and of what was known before what is known now. */
final class Judge {

    /** What is gone at both ends of this time is dead. */
    static final int DAYS_UNTIL_DEAD = 7;

    /** The first failure decides; of the later ones the latest are kept, so that the file stays short. */
    private static final int MOST_FAILURES_KEPT = 8;

    private final Inspector inspector;

    Judge(Inspector inspector) {
        this.inspector = inspector;
    }

    /**
     * What is known of an address after it was asked.
     *
     * @param before what was known; empty if it was never asked
     * @param today the day of the answer, UTC
     */
    LinkRecord after(
            Optional<LinkRecord> before, RemoteAddress asked, Answer answer, LocalDate today) {
        return switch (answer.kind()) {
            case OK ->
                    inspector
                            .trouble(before, asked.url(), answer)
                            .map(trouble -> troubled(before, asked, answer, trouble, today))
                            .orElseGet(() -> seen(before, asked, answer, today));
            case BLOCKED, REFUSED -> unknown(before, asked, answer, today);
            case CERTIFICATE, GONE, NO_HOST, UNREACHABLE, FAILED ->
                    failed(before, asked, answer, alarmOf(answer), answer.reason(), today);
        };
    }

    private static Optional<Alarm> alarmOf(Answer answer) {
        return switch (answer.kind()) {
            case CERTIFICATE -> Optional.of(Alarm.CERTIFICATE);
            case REFUSED -> Optional.of(Alarm.REFUSED);
            default -> Optional.empty();
        };
    }

    private LinkRecord seen(
            Optional<LinkRecord> before, RemoteAddress asked, Answer answer, LocalDate today) {
        Optional<HttpAddress> moved = answer.newAddress().filter(to -> !to.equals(asked.url()));
        SortedSet<String> fragments = asked.fragments();
        return new LinkRecord(
                asked.url().toString(),
                moved.isPresent() ? LinkVerdict.MOVED : LinkVerdict.OK,
                Optional.empty(),
                moved.isPresent() ? "it redirects for good" : "",
                moved.or(() -> lastOf(answer)).map(HttpAddress::toString),
                merged(before, Looks.of(answer)),
                today,
                before.flatMap(LinkRecord::firstSeen).or(() -> Optional.of(today)),
                Optional.of(today),
                List.of(),
                Optional.empty(),
                fragments,
                missing(answer, fragments));
    }

    private static SortedSet<String> missing(Answer answer, SortedSet<String> fragments) {
        if (answer.pdfPages().isPresent()) {
            return RemoteFragments.missing(answer.pdfPages().getAsInt(), fragments);
        }
        return answer.page()
                .map(page -> RemoteFragments.missing(page, fragments))
                .orElseGet(TreeSet::new);
    }

    private static Optional<HttpAddress> lastOf(Answer answer) {
        return answer.hops().isEmpty() ? Optional.empty() : Optional.of(answer.last());
    }

    /** What was seen first stays: a page is compared with what the editors chose to link to. */
    private static Looks merged(Optional<LinkRecord> before, Looks now) {
        Looks known = before.map(LinkRecord::looks).orElse(Looks.UNKNOWN);
        return new Looks(
                known.type().isEmpty() ? now.type() : known.type(),
                known.title().isEmpty() ? now.title() : known.title(),
                known.fingerprint().isEmpty() ? now.fingerprint() : known.fingerprint());
    }

    private LinkRecord troubled(
            Optional<LinkRecord> before,
            RemoteAddress asked,
            Answer answer,
            Inspector.Trouble trouble,
            LocalDate today) {
        Optional<Alarm> alarm = Optional.of(trouble.alarm());
        if (trouble.alarm() != Alarm.CHANGED) {
            return failed(before, asked, answer, alarm, trouble.reason(), today);
        }
        return unseen(
                before, asked, answer, LinkVerdict.OK, alarm, trouble.reason(), List.of(), today);
    }

    /** Nobody knows: what was known stays. */
    private static LinkRecord unknown(
            Optional<LinkRecord> before, RemoteAddress asked, Answer answer, LocalDate today) {
        return unseen(
                before,
                asked,
                answer,
                LinkVerdict.BLOCKED,
                alarmOf(answer),
                answer.reason(),
                before.map(LinkRecord::failedOn).orElse(List.of()),
                today);
    }

    private static LinkRecord failed(
            Optional<LinkRecord> before,
            RemoteAddress asked,
            Answer answer,
            Optional<Alarm> alarm,
            String reason,
            LocalDate today) {
        List<LocalDate> days = failures(before, today);
        boolean wasDead = before.filter(r -> r.verdict() == LinkVerdict.DEAD).isPresent();
        boolean isGone = answer.kind() == Kind.GONE || answer.kind() == Kind.NO_HOST;
        boolean isDead =
                isGone && !days.get(0).plusDays(DAYS_UNTIL_DEAD).isAfter(today)
                        || wasDead && answer.kind() != Kind.OK;
        return unseen(
                before,
                asked,
                answer,
                isDead ? LinkVerdict.DEAD : LinkVerdict.FAILING,
                alarm,
                reason,
                days,
                today);
    }

    private static List<LocalDate> failures(Optional<LinkRecord> before, LocalDate today) {
        List<LocalDate> days = new ArrayList<>(before.map(LinkRecord::failedOn).orElse(List.of()));
        if (!days.contains(today)) {
            days.add(today);
        }
        while (days.size() > MOST_FAILURES_KEPT) {
            days.remove(1);
        }
        return days;
    }

    private static LinkRecord unseen(
            Optional<LinkRecord> before,
            RemoteAddress asked,
            Answer answer,
            LinkVerdict verdict,
            Optional<Alarm> alarm,
            String reason,
            List<LocalDate> failedOn,
            LocalDate today) {
        return new LinkRecord(
                asked.url().toString(),
                verdict,
                alarm,
                reason,
                lastOf(answer).map(HttpAddress::toString),
                before.map(LinkRecord::looks).orElse(Looks.UNKNOWN),
                today,
                before.flatMap(LinkRecord::firstSeen),
                before.flatMap(LinkRecord::lastSeen),
                failedOn,
                before.flatMap(LinkRecord::archivedCopy),
                asked.fragments(),
                new TreeSet<>());
    }
}

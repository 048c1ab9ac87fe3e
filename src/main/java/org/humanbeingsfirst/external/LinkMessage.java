package org.humanbeingsfirst.external;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.audit.rule.ExternalRules;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.quotation.TextDirective;

/**
 * What is to be said about an address, wherever it stands.
 *
 * @param rule the rule
 * @param message one sentence, lower case, no full stop
 * @param hint an action
 * @param details further lines, each {@code word: text}
 */
record LinkMessage(RuleInfo rule, String message, String hint, List<String> details) {

    private static final String LOOK = "look at the page in a browser; ";

    /**
     * What a record says of its address; empty if that is well.
     *
     * @param fragment the fragment that is looked for at a place, as written; may be empty
     */
    static Optional<LinkMessage> of(LinkRecord record, String fragment) {
        if (record.alarm().isPresent()) {
            return Optional.of(alarm(record, record.alarm().get()));
        }
        Optional<LinkMessage> about =
                switch (record.verdict()) {
                    case OK -> Optional.empty();
                    case MOVED -> Optional.of(moved(record, fragment));
                    case BLOCKED -> Optional.of(blocked(record));
                    case FAILING -> Optional.of(failing(record));
                    case DEAD -> Optional.of(dead(record));
                };
        return record.missing().contains(fragment) ? Optional.of(missing(record, fragment)) : about;
    }

    private static LinkMessage alarm(LinkRecord record, Alarm alarm) {
        return switch (alarm) {
            case PARKED, OTHER_SITE ->
                    message(
                            ExternalRules.HIJACKED,
                            record,
                            "may be in other hands: " + record.reason(),
                            LOOK + "take the link out, or link to an archived copy");
            case HOME_PAGE, SOFT_404 ->
                    message(
                            ExternalRules.SOFT_404,
                            record,
                            "is likely gone: " + record.reason(),
                            LOOK + "link to where the work is now, or to an archived copy");
            case CHANGED ->
                    message(
                            ExternalRules.CHANGED,
                            record,
                            "is not what it was: " + record.reason(),
                            LOOK
                                    + "if it is still the work you mean, delete its entry in "
                                    + LinkLock.FILE
                                    + ", otherwise link to an archived copy");
            case CERTIFICATE ->
                    message(
                            ExternalRules.CERTIFICATE,
                            record,
                            "cannot be trusted: " + record.reason(),
                            "open it in a browser, and tell its owner if the browser warns too");
            case REFUSED ->
                    message(
                            ExternalRules.REFUSED,
                            record,
                            "is not asked: " + record.reason(),
                            "mend the address, or name the host with --allow-host");
        };
    }

    private static LinkMessage moved(LinkRecord record, String fragment) {
        String to = record.leadsTo().orElse("");
        String whole = fragment.isEmpty() || to.contains("#") ? to : to + "#" + fragment;
        return message(ExternalRules.MOVED, record, "has moved to " + to, "write " + whole);
    }

    private static LinkMessage blocked(LinkRecord record) {
        return message(
                ExternalRules.BLOCKED,
                record,
                "does not answer programs: " + record.reason(),
                "open it in a browser; nobody but a reader can tell whether it is there");
    }

    private static LinkMessage failing(LinkRecord record) {
        LocalDate end = record.firstFailed().orElse(record.asked()).plusDays(Judge.DAYS_UNTIL_DEAD);
        return message(
                ExternalRules.FAILING,
                record,
                "fails: " + record.reason(),
                record.asked().isBefore(end)
                        ? "wait, and run the check again on " + end + " or later"
                        : "look for the work elsewhere if it goes on failing");
    }

    private static LinkMessage dead(LinkRecord record) {
        return message(
                ExternalRules.DEAD,
                record,
                "is dead: " + record.reason(),
                record.archivedCopy().isPresent()
                        ? "link to the archived copy, or to where the work is now"
                        : "link to where the work is now, or take the link out");
    }

    private static LinkMessage missing(LinkRecord record, String fragment) {
        boolean isWords = fragment.contains(TextDirective.DELIMITER);
        return message(
                ExternalRules.MISSING_FRAGMENT,
                record,
                "has no place #" + fragment,
                isWords
                        ? "compare the words with the page: they stand there no more, or otherwise"
                        : "correct what follows the #, or leave it out");
    }

    private static LinkMessage message(
            RuleInfo rule, LinkRecord record, String predicate, String hint) {
        List<String> details = new ArrayList<>();
        record.archivedCopy().ifPresent(copy -> details.add("archived copy: " + copy));
        boolean isAbsent = rule != ExternalRules.MOVED && rule != ExternalRules.MISSING_FRAGMENT;
        if (isAbsent) {
            record.lastSeen().ifPresent(day -> details.add("last seen: " + day));
            record.firstFailed().ifPresent(day -> details.add("failing since: " + day));
        }
        return new LinkMessage(rule, record.url() + " " + predicate, hint, List.copyOf(details));
    }
}

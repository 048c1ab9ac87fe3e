package org.humanbeingsfirst.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;

/**
 * One thing a rule found.
 *
 * @param rule the rule
 * @param location where; line and column are 0 when the whole file is meant
 * @param message one sentence, lower case, without full stop
 * @param excerpt the line in question, or {@link Excerpt#NONE}
 * @param details further lines, each {@code word: text}, such as {@code source: doe-1999, p. 145}
 * @param hint what the editor can do, as an action
 */
public record Finding(
        RuleInfo rule,
        Location location,
        String message,
        Excerpt excerpt,
        List<String> details,
        String hint)
        implements Comparable<Finding> {

    private static final String ORIGIN = "from: ";

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::location)
                    .thenComparing(finding -> finding.rule().id())
                    .thenComparing(Finding::message);

    public Finding {
        details = List.copyOf(details);
    }

    /**
     * A finding at a place of a file, with that line as its excerpt and a caret under the place.
     */
    public static Finding at(
            RuleInfo rule, ContentFile file, Location location, String message, String hint) {
        return new Finding(rule, location, message, Excerpt.of(file, location), List.of(), hint);
    }

    /** A finding at a place of a file whose text is not at hand, without excerpt. */
    public static Finding at(RuleInfo rule, Location location, String message, String hint) {
        return new Finding(rule, location, message, Excerpt.NONE, List.of(), hint);
    }

    /** A finding about a file as a whole. */
    public static Finding inFile(RuleInfo rule, String file, String message, String hint) {
        return at(rule, Location.wholeFile(file), message, hint);
    }

    /** An unreadable file in the same shape, so that it is printed like everything else. */
    public static Finding of(UnreadableInputException unreadable) {
        Location place = unreadable.location();
        RuleInfo rule =
                new RuleInfo(
                        unreadable.ruleId(),
                        RuleGroup.INPUT,
                        Severity.ERROR,
                        "the file can be read");
        Excerpt excerpt =
                unreadable.excerpt().isEmpty()
                        ? Excerpt.NONE
                        : Excerpt.of(unreadable.excerpt(), place.column());
        return new Finding(
                rule, place, unreadable.getMessage(), excerpt, List.of(), unreadable.hint());
    }

    /** The same finding with words beside the caret. */
    public Finding withCaretNote(String note) {
        return new Finding(
                rule,
                location,
                message,
                new Excerpt(excerpt.text(), excerpt.column(), note),
                details,
                hint);
    }

    /** The same finding with further lines after those it has. */
    public Finding withDetails(List<String> more) {
        List<String> all = Stream.concat(details.stream(), more.stream()).toList();
        return new Finding(rule, location, message, excerpt, all, hint);
    }

    /** The same finding on a page that was made from a content file, which a further line names. */
    public Finding madeFrom(String contentFile) {
        return withDetails(List.of(ORIGIN + contentFile));
    }

    /** The same finding, whose origin is now known to be this place. */
    public Finding withOrigin(Location place) {
        List<String> placed =
                details.stream()
                        .map(detail -> detail.startsWith(ORIGIN) ? ORIGIN + place : detail)
                        .toList();
        return new Finding(rule, location, message, excerpt, placed, hint);
    }

    /**
     * Where the page was made from, if that is known: a content file, or a place in it that {@link
     * #withOrigin} named.
     */
    public Optional<Location> origin() {
        return details.stream()
                .filter(detail -> detail.startsWith(ORIGIN))
                .map(detail -> Location.parse(detail.substring(ORIGIN.length())))
                .findFirst();
    }

    /** The same finding with another weight. */
    public Finding withSeverity(Severity severity) {
        return severity == rule.severity()
                ? this
                : new Finding(
                        rule.withSeverity(severity), location, message, excerpt, details, hint);
    }

    /**
     * The same finding with its path below another folder.
     *
     * @param folder path that ends in {@code /}
     */
    public Finding below(String folder) {
        Location moved = new Location(folder + location.file(), location.line(), location.column());
        return new Finding(rule, moved, message, excerpt, details, hint);
    }

    /** By file, line, column, rule. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}

package org.humanbeingsfirst.finding;

import java.util.Comparator;

/**
 * What a finding is known by from one day to the next. Lines and columns are not part of it, because
 * they move when something is written above them.
 *
 * @param rule id of the rule
 * @param file path as in the finding's location
 * @param message the finding's message
 * @param excerpt the excerpt's text, or an empty string
 */
public record FindingKey(String rule, String file, String message, String excerpt)
        implements Comparable<FindingKey> {

    private static final Comparator<FindingKey> ORDER =
            Comparator.comparing(FindingKey::file)
                    .thenComparing(FindingKey::rule)
                    .thenComparing(FindingKey::message)
                    .thenComparing(FindingKey::excerpt);

    /** The key of a finding. */
    public static FindingKey of(Finding finding) {
        return new FindingKey(
                finding.rule().id(),
                finding.location().file(),
                finding.message(),
                finding.excerpt().text());
    }

    /** By file, rule, message, excerpt. */
    @Override
    public int compareTo(FindingKey other) {
        return ORDER.compare(this, other);
    }
}

package org.humanbeingsfirst.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

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

    /** The key in 32 hexadecimal digits: the beginning of its SHA-256 (FIPS 180-4). */
    public String fingerprint() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(rule, file, message, excerpt)) {
                sha256.update(part.getBytes(StandardCharsets.UTF_8));
                sha256.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha256.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** By file, rule, message, excerpt. */
    @Override
    public int compareTo(FindingKey other) {
        return ORDER.compare(this, other);
    }
}

package org.humanbeingsfirst.external;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what is known of links as YAML, the same values always as the same text. */
final class LinkLockWriter {

    private static final String HEAD =
            """
            # What the press knows of the addresses on other sites: ./press check --external
            # Keep it with the content; docs/external-links.md tells how to read it.
            """;

    private final StringBuilder yaml = new StringBuilder(HEAD);

    private LinkLockWriter() {}

    /**
     * The text of a lock file.
     *
     * @param records sorted by address
     */
    static String write(Collection<LinkRecord> records) {
        LinkLockWriter writer = new LinkLockWriter();
        records.forEach(writer::add);
        return writer.yaml.toString();
    }

    private void add(LinkRecord record) {
        yaml.append("\n- url: ").append(quoted(record.url())).append('\n');
        plain(LinkKey.VERDICT, Optional.of(record.verdict().word()));
        plain(LinkKey.ALARM, record.alarm().map(Alarm::word));
        text(LinkKey.REASON, Optional.of(record.reason()));
        text(LinkKey.LEADS_TO, record.leadsTo());
        text(LinkKey.TYPE, Optional.of(record.looks().type()));
        text(LinkKey.TITLE, Optional.of(record.looks().title()));
        record.looks()
                .fingerprint()
                .ifPresent(
                        bits ->
                                text(
                                        LinkKey.FINGERPRINT,
                                        Optional.of(String.format(Locale.ROOT, "%016x", bits))));
        plain(LinkKey.ASKED, Optional.of(record.asked().toString()));
        plain(LinkKey.FIRST_SEEN, record.firstSeen().map(LocalDate::toString));
        plain(LinkKey.LAST_SEEN, record.lastSeen().map(LocalDate::toString));
        list(LinkKey.FAILED_ON, record.failedOn().stream().map(LocalDate::toString).toList());
        text(LinkKey.ARCHIVED_COPY, record.archivedCopy());
        list(LinkKey.FRAGMENTS, record.fragments().stream().map(LinkLockWriter::quoted).toList());
        list(LinkKey.MISSING, record.missing().stream().map(LinkLockWriter::quoted).toList());
    }

    private void plain(LinkKey key, Optional<String> value) {
        value.ifPresent(
                v -> yaml.append("  ").append(key.key()).append(": ").append(v).append('\n'));
    }

    private void text(LinkKey key, Optional<String> value) {
        plain(key, value.filter(text -> !text.isEmpty()).map(LinkLockWriter::quoted));
    }

    private void list(LinkKey key, Collection<String> values) {
        if (!values.isEmpty()) {
            plain(key, Optional.of("[" + String.join(", ", values) + "]"));
        }
    }

    /** In double quotation marks (YAML 1.2, section 7.3.1), readable but for what cannot be seen. */
    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(LinkLockWriter::escaped)
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            return "\\" + (char) codePoint;
        }
        boolean isSeen =
                codePoint == ' '
                        || Character.isDefined(codePoint)
                                && !Character.isISOControl(codePoint)
                                && !Character.isWhitespace(codePoint)
                                && Character.getType(codePoint) != Character.SURROGATE
                                && Character.getType(codePoint) != Character.FORMAT;
        return isSeen
                ? Character.toString(codePoint)
                : String.format(Locale.ROOT, "\\U%08X", codePoint);
    }
}

package org.humanbeingsfirst.external;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The keys of the lock file; {@code docs/external-links.md} explains them. */
enum LinkKey {
    URL,
    VERDICT,
    ALARM,
    REASON,
    LEADS_TO,
    TYPE,
    TITLE,
    FINGERPRINT,
    ASKED,
    FIRST_SEEN,
    LAST_SEEN,
    FAILED_ON,
    ARCHIVED_COPY,
    FRAGMENTS,
    MISSING;

    /** As it stands in the file, such as {@code first-seen}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> keys() {
        return Stream.of(values()).map(LinkKey::key).toList();
    }
}

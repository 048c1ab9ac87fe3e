package org.humanbeingsfirst.external;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is thought of an address on another site. */
enum LinkVerdict {
    /** It answers with what it names. */
    OK,
    /** It sends everybody to a new address for good. */
    MOVED,
    /** It does not answer programs: nobody knows. */
    BLOCKED,
    /** It failed, perhaps only today. */
    FAILING,
    /** It has been gone for a week or more. */
    DEAD;

    /** The word for it in the lock file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LinkVerdict> ofWord(String word) {
        return Stream.of(values()).filter(verdict -> verdict.word().equals(word)).findFirst();
    }
}

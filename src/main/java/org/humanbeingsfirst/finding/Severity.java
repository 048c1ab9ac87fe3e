package org.humanbeingsfirst.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** Must be mended: the build fails and {@code check} exits with 1. */
    ERROR,
    /** Should be mended; the build goes on. */
    WARNING,
    /** A person must judge; no program can. */
    REVIEW;

    /** The lower-case word printed in messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity of a word. */
    public static Optional<Severity> ofWord(String word) {
        return Stream.of(values()).filter(severity -> severity.word().equals(word)).findFirst();
    }
}

package org.humanbeingsfirst.finding;

import java.util.Locale;

/** How much a finding weighs. */
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
}

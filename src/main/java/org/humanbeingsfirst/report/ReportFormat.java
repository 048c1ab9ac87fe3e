package org.humanbeingsfirst.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which findings are reported, named by their lower-case word. */
public enum ReportFormat {
    /** For people and for editors that jump to places. */
    TEXT,
    /** For programs: the form of this program. */
    JSON,
    /** For code-scanning services: SARIF 2.1.0. */
    SARIF,
    /** For build servers: XML as JUnit's Ant task writes it. */
    JUNIT,
    /** For the logs of GitHub Actions: workflow commands. */
    GITHUB;

    /** The word that names the format on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word. */
    public static Optional<ReportFormat> ofWord(String word) {
        return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** Every word, for messages: {@code text, json, …}. */
    public static String words() {
        return Stream.of(values()).map(ReportFormat::word).collect(Collectors.joining(", "));
    }

    /**
     * What writes this format.
     *
     * @param coloured true if what is for people may have ANSI colours
     */
    public Reporter reporter(boolean coloured) {
        return switch (this) {
            case TEXT -> new TextReporter(coloured);
            case JSON -> new JsonReporter();
            case SARIF -> new SarifReporter();
            case JUNIT -> new JUnitReporter();
            case GITHUB -> new GitHubReporter();
        };
    }
}

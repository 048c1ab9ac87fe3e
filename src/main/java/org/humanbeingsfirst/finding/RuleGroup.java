package org.humanbeingsfirst.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule is about. Groups are listed, chosen and left out by their lower-case word. */
public enum RuleGroup {
    /** Quotations and citations. */
    QUOTATIONS("Quotations and citations"),
    /** Series and their parts. */
    SERIES("Series"),
    /** Words, statistics and plain language. */
    WORDS("Words"),
    /** Helplines and how fresh they are. */
    HELPLINES("Helplines"),
    /** Front matter, Markdown and addresses of content files. */
    CONTENT("Content files"),
    /** The library, the passages and the registers. */
    SOURCES("Sources and registers"),
    /** Addresses within the built site. */
    LINKS("Links within the site"),
    /** Addresses elsewhere, which are asked only when wanted. */
    EXTERNAL("Links to other sites"),
    /** Images. */
    IMAGES("Images"),
    /** Whole pages: title, landmarks, metadata, weight. */
    PAGES("Pages"),
    /** What a page tells others of its reader, and the way out. */
    PRIVACY("Privacy and safety of readers"),
    /** What cannot be read, baked or written, and suppressions. */
    INPUT("What cannot be read or written");

    private final String title;

    RuleGroup(String title) {
        this.title = title;
    }

    /** The lower-case word that names the group on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A heading for lists of rules. */
    public String title() {
        return title;
    }

    /** The group of a word. */
    public static Optional<RuleGroup> ofWord(String word) {
        return Stream.of(values()).filter(group -> group.word().equals(word)).findFirst();
    }
}

package org.humanbeingsfirst.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option {@code --title} of everything that can be new. */
final class TitleOption {

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The title (default: the slug in words).")
    private String title;

    /**
     * The title, or the words of a slug: {@code a-made-up-work} gives "A made up work".
     *
     * @throws UsageException if the title has nothing to read, or holds a control character
     */
    String orFrom(String slug) {
        if (title == null) {
            String words = slug.replace('-', ' ');
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
        if (title.isBlank() || title.chars().anyMatch(Character::isISOControl)) {
            throw new UsageException(
                    "the title is empty, or holds a line end, a tab or another control character",
                    "write it in one line, with plain spaces");
        }
        return title.strip();
    }
}

package org.humanbeingsfirst.audit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.jsoup.parser.Parser;

/**
 * Finds the lines of content files that findings on built pages come from: what stands at the place
 * in the page, an address or the value of an attribute, is looked for in the content file. It is
 * believed only if it stands there once.
 */
public final class Origins {

    /** The value that begins at a place, or the first one of the tag that begins there. */
    private static final Pattern VALUE =
            Pattern.compile(
                    "(?:<[a-z0-9]+\\s[^<>]*?(?:href|src|cite|alt)=[\"']?)?([^\"'<>\\s][^\"'<>]*)");

    private static final int SHORTEST = 2;

    private final Path siteFolder;
    private final Map<String, Optional<ContentFile>> files = new HashMap<>();

    /**
     * For the findings of one check.
     *
     * @param siteFolder the folder that paths of content files are relative to
     */
    public Origins(Path siteFolder) {
        this.siteFolder = siteFolder;
    }

    /** The same finding, with the line of its content file if that can be told. */
    public Finding placed(Finding finding) {
        return finding.origin()
                .filter(origin -> origin.line() == 0)
                .flatMap(origin -> file(origin.file()))
                .flatMap(file -> place(finding, file))
                .map(finding::withOrigin)
                .orElse(finding);
    }

    private Optional<ContentFile> file(String path) {
        return files.computeIfAbsent(
                path,
                unread -> {
                    try {
                        return Optional.of(
                                ContentFile.read(siteFolder, siteFolder.resolve(unread)));
                    } catch (UnreadableInputException gone) {
                        return Optional.empty();
                    }
                });
    }

    private static Optional<Location> place(Finding finding, ContentFile file) {
        String line = finding.excerpt().text();
        int column = finding.excerpt().column();
        if (column < 1 || column > line.length()) {
            return Optional.empty();
        }
        Matcher value = VALUE.matcher(line).region(column - 1, line.length());
        if (!value.lookingAt()) {
            return Optional.empty();
        }
        String words = Parser.unescapeEntities(value.group(1), true).strip();
        int at = file.text().indexOf(words);
        boolean isOnlyOne = at >= 0 && file.text().indexOf(words, at + 1) < 0;
        return words.length() >= SHORTEST && isOnlyOne
                ? Optional.of(file.at(at))
                : Optional.empty();
    }
}

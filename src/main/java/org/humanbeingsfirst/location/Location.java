package org.humanbeingsfirst.location;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a file.
 *
 * @param file path relative to the site folder (or to the audited folder), with {@code /}
 * @param line 1-based line; 0 when the finding is about the file as a whole
 * @param column 1-based column in UTF-16 units; 0 when unknown
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Pattern FORM =
            Pattern.compile("(.*?)(?::(\\d{1,9})(?::(\\d{1,9}))?)?", Pattern.DOTALL);

    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::file)
                    .thenComparingInt(Location::line)
                    .thenComparingInt(Location::column);

    /** The place "somewhere in this file". */
    public static Location wholeFile(String file) {
        return new Location(file, 0, 0);
    }

    /** Reads what {@link #toString} wrote. */
    public static Location parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || parts.group(2) == null) {
            return wholeFile(text);
        }
        int column = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return new Location(parts.group(1), Integer.parseInt(parts.group(2)), column);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** As compilers print it: {@code file:line:column}, without the parts that are unknown. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}

package org.humanbeingsfirst.markdown.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the headings of a page their ids, as GitHub does: lower-case letters and digits of any
 * script, spaces as hyphens, a number behind the second of a kind.
 */
final class HeadingIds {

    private static final Pattern ATTRIBUTES =
            Pattern.compile(
                    "\\{(?=[#n])(?:#(?<id>[\\p{L}\\p{N}_.-]+))?"
                        + "(?:(?:(?<=\\{)|\\s+)note=(?<notes>[\\p{L}\\p{N}_-]+(?:,[\\p{L}\\p{N}_-]+)*))?\\s*\\}\\s*$");

    /** What begins so is the id of a citation, its note, a quotation or a source on the same page. */
    private static final List<String> TAKEN = List.of("cite-", "note-", "quote-", "source-");

    /** Ids that every page of a document may have: its main part and the lists at its end. */
    private static final Set<String> OF_PAGE =
            Set.of("content", "sources", "corrections", "after-text");

    private static final Pattern OF_NOTE = Pattern.compile("(cite|note|quote)-\\d+|source-.+");

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    HeadingIds() {}

    /**
     * Matches {@code {#own-id}}, {@code {note=one,two}} or {@code {#own-id note=one}} at the end of a
     * heading; the groups {@code id} and {@code notes} may be absent.
     */
    static Matcher attributes(CharSequence heading) {
        return ATTRIBUTES.matcher(heading);
    }

    /** True if the page itself has the id, or gives such ids to its citations and sources. */
    static boolean isOfPage(String id) {
        return OF_PAGE.contains(id) || OF_NOTE.matcher(id).matches();
    }

    /** True if a heading before has the id. */
    boolean isUsed(String id) {
        return used.contains(id);
    }

    /** Keeps an id that the editor chose; the second of two equal ones gets a number. */
    String own(String id) {
        return unique(id);
    }

    /** The id of a heading without one of its own. */
    String of(String heading) {
        String slug = slug(heading);
        boolean isTaken = OF_PAGE.contains(slug) || TAKEN.stream().anyMatch(slug::startsWith);
        return unique(isTaken ? "section-" + slug : slug);
    }

    private String unique(String wanted) {
        String id = wanted;
        while (!used.add(id)) {
            id = wanted + "-" + counts.merge(wanted, 1, Integer::sum);
        }
        return id;
    }

    private static String slug(String heading) {
        StringBuilder slug = new StringBuilder();
        heading.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(
                        c -> {
                            if (Character.isLetterOrDigit(c) || isMark(c) || c == '_' || c == '-') {
                                slug.appendCodePoint(c);
                            } else if (Character.isWhitespace(c) || c == '\u00A0') {
                                slug.append('-');
                            }
                        });
        return slug.isEmpty() ? "section" : slug.toString();
    }

    /** Vowel signs and accents are part of their letter. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}

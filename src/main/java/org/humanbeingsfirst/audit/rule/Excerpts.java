package org.humanbeingsfirst.audit.rule;

/** Words of a page, cut to a length that fits into a message. */
final class Excerpts {

    private static final int LONGEST = 60;

    private Excerpts() {}

    /** The first words, at most 60 characters, with an ellipsis if there are more. */
    static String beginning(String words) {
        String line = words.strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}

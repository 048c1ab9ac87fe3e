package org.humanbeingsfirst.citation;

import de.undercouch.citeproc.helper.SmartQuotes;

/**
 * Quotation marks and apostrophes as print has them. A library holds those that keyboards have;
 * entries are set by citeproc, and what stands beside them has to look alike.
 */
public final class PrintedMarks {

    private PrintedMarks() {}

    /**
     * A title or a name with curved marks for straight ones.
     *
     * @param language of the site; marks of other languages than English differ, and are left alone
     */
    public static String in(String text, String language) {
        boolean hasStraight = text.indexOf('\'') >= 0 || text.indexOf('"') >= 0;
        return hasStraight && language.startsWith("en") ? English.MARKS.apply(text) : text;
    }

    /** Made when the first straight mark is met. */
    private static final class English {
        private static final SmartQuotes MARKS = new SmartQuotes();
    }
}

package org.humanbeingsfirst.citation;

/** What counts as white space between the words of a citation. */
final class Spaces {

    private Spaces() {}

    /** White space of any kind, the no-break space included: "p. 3" is often written with one. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The first index at or after {@code index} that holds no white space. */
    static int skip(CharSequence text, int index) {
        int i = index;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}

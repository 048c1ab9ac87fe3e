package org.humanbeingsfirst.markdown.internal;

/**
 * A set of ASCII characters that is quick to ask: every character of every body is looked up in some.
 */
final class AsciiSet {

    private static final int SIZE = 128;

    private final boolean[] isMember = new boolean[SIZE];

    private AsciiSet() {}

    /** The characters of a text, all of them ASCII. */
    static AsciiSet of(String characters) {
        AsciiSet set = new AsciiSet();
        for (int i = 0; i < characters.length(); i++) {
            set.isMember[characters.charAt(i)] = true;
        }
        return set;
    }

    boolean contains(char c) {
        return c < SIZE && isMember[c];
    }

    /** The index of the first member between two indexes of a text, or {@code to}. */
    int firstIn(String text, int from, int to) {
        boolean[] members = isMember;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < SIZE && members[c]) {
                return i;
            }
        }
        return to;
    }
}

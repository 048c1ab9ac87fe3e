package org.humanbeingsfirst.markdown.internal;

import java.util.Locale;
import java.util.Set;

/** Words and numbers that begin with an apostrophe, which is easily taken for a quotation mark. */
final class Elisions {

    private static final Set<String> WORDS =
            Set.of("bout", "cause", "cos", "em", "n", "til", "tis", "twas", "twere", "twill");

    private static final int LONGEST = 6;

    private Elisions() {}

    /** True for {@code tis} of {@code ’tis} and {@code 90s} of {@code ’90s} at an index. */
    static boolean begin(CharSequence text, int start) {
        int end = start;
        while (end < text.length()
                && end < start + LONGEST
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.subSequence(start, end).toString();
        return WORDS.contains(word.toLowerCase(Locale.ROOT)) || word.matches("\\d\\ds");
    }
}

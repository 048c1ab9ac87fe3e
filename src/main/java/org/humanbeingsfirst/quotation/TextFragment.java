package org.humanbeingsfirst.quotation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Makes links that lead a browser to words on a page: the text directive of the WICG draft "URL
 * Fragment Text Directives", {@code #:~:text=}.
 */
public final class TextFragment {

    /** Longer passages are named by their first and last words, as the draft advises. */
    private static final int WORDS_AT_EACH_END = 5;

    private static final String WHITE_SPACE = " \t\n\u000B\f\r";

    private TextFragment() {}

    /**
     * The address of words on a page.
     *
     * @param address absolute address of the page; a fragment it already has is kept before the
     *     directive
     * @param exact the words, as they stand on the page
     */
    public static String link(String address, String exact) {
        String delimiter = address.contains("#") ? ":~:text=" : "#:~:text=";
        return address + delimiter + directive(exact);
    }

    private static String directive(String exact) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(exact, WHITE_SPACE);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        if (words.size() <= 2 * WORDS_AT_EACH_END) {
            return encode(String.join(" ", words));
        }
        int size = words.size();
        return encode(String.join(" ", words.subList(0, WORDS_AT_EACH_END)))
                + ","
                + encode(String.join(" ", words.subList(size - WORDS_AT_EACH_END, size)));
    }

    /** Percent-encodes everything but RFC 3986's unreserved characters, and the dash, which has a meaning here. */
    private static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean isPlain =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || c == '.'
                            || c == '_'
                            || c == '~';
            if (isPlain) {
                encoded.append(c);
            } else {
                encoded.append('%');
                encoded.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                encoded.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return encoded.toString();
    }
}

package org.humanbeingsfirst.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an address that is written out may go on in the next line. Browsers part it after hyphens
 * and question marks, and where none is near, anywhere: in the middle of a word, or of what stands
 * for one letter, such as {@code %C3%BC}.
 */
public final class AddressBreaks {

    /** Fits into a line of a list of sources on a phone. */
    private static final int LINE = 32;

    /** Fits into one on the narrowest phone, though the signs of escaped letters are wide. */
    private static final int NARROW_LINE = 24;

    private static final Pattern ESCAPED_LETTER =
            Pattern.compile("%(?:[0-7]\\p{XDigit}|\\p{XDigit}{2}(?:%[89ABab]\\p{XDigit})*)");

    private AddressBreaks() {}

    /**
     * An address in pieces, between which a line may end: after some of its slashes, or before an
     * escaped letter that would else stand where a line may end anywhere. No more than are needed.
     */
    public static List<String> pieces(String address) {
        List<String> pieces = new ArrayList<>();
        Matcher letters = ESCAPED_LETTER.matcher(address);
        int letter = letters.find() ? letters.start() : -1;
        int path = address.indexOf("://") + "://".length();
        int begun = 0;
        int lineStart = 0;
        int slash = 0;
        for (int at = 1; at < address.length(); at++) {
            char before = address.charAt(at - 1);
            if (before == '?' || before == '-' && !Character.isDigit(address.charAt(at))) {
                lineStart = at;
            } else if (before == '/' && at > path) {
                slash = at;
            }
            int end = 0;
            if (at - lineStart >= LINE && slash > lineStart) {
                end = slash;
            }
            if (at == letter) {
                if (letters.end() - lineStart > NARROW_LINE) {
                    end = slash > lineStart && letters.end() - slash <= NARROW_LINE ? slash : at;
                }
                letter = letters.find() ? letters.start() : -1;
            }
            if (end > lineStart) {
                pieces.add(address.substring(begun, end));
                begun = end;
                lineStart = end;
            }
        }
        pieces.add(address.substring(begun));
        return pieces;
    }
}

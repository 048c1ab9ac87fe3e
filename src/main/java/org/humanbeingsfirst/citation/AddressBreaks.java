package org.humanbeingsfirst.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an address that is written out may go on in the next line. Browsers part it after hyphens
 * and question marks, and where none is near, anywhere: in the middle of a word, or of what stands
 * for one letter, such as {@code %C3%BC}.
 */
public final class AddressBreaks {

    /** Fits into a line of a list of sources on a phone. */
    private static final int LINE = 32;

    private static final int ESCAPE = "%C3".length();

    /** The bytes of a letter that follow its first begin with one of these digits. */
    private static final String FURTHER = "89ABab";

    private AddressBreaks() {}

    /**
     * An address in pieces, between which a line may end: after some of its slashes, no more than are
     * needed, and on both sides of each escaped letter, so that none is parted however narrow the
     * line.
     */
    public static List<String> pieces(String address) {
        List<String> pieces = new ArrayList<>();
        int path = address.indexOf("://") + "://".length();
        int begun = 0;
        int lineStart = 0;
        int slash = 0;
        for (int at = 1; at < address.length(); at++) {
            char before = address.charAt(at - 1);
            if (before == '?' || before == '-' && !Character.isDigit(address.charAt(at))) {
                lineStart = at;
            } else if (at > path && isBesideEscapedLetter(address, at)) {
                pieces.add(address.substring(begun, at));
                begun = at;
                lineStart = at;
            } else if (before == '/' && at > path) {
                slash = at;
            }
            if (at - lineStart >= LINE && slash > lineStart) {
                pieces.add(address.substring(begun, slash));
                begun = slash;
                lineStart = slash;
            }
        }
        pieces.add(address.substring(begun));
        return pieces;
    }

    private static boolean isBesideEscapedLetter(String address, int at) {
        if (address.charAt(at) == '%') {
            boolean isEscaped = address.charAt(Math.max(0, at - ESCAPE)) == '%';
            return !isEscaped || !isFurtherByte(address, at);
        }
        return at >= ESCAPE && address.charAt(at - ESCAPE) == '%';
    }

    private static boolean isFurtherByte(String address, int at) {
        return at + 1 < address.length() && FURTHER.indexOf(address.charAt(at + 1)) >= 0;
    }
}

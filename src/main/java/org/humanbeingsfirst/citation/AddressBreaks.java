package org.humanbeingsfirst.citation;

/**
 * Where an address that is written out may go on in the next line. Browsers part it after hyphens
 * and question marks, and on a narrow screen in the middle of a word.
 */
final class AddressBreaks {

    /** Fits into a line of a list of sources on a phone. */
    private static final int LINE = 32;

    private AddressBreaks() {}

    /** An address with {@code <wbr>} after some of its slashes: no more than are needed. */
    static String in(String address) {
        StringBuilder broken = new StringBuilder();
        int path = address.indexOf("://") + "://".length();
        int written = 0;
        int lineStart = 0;
        int slash = 0;
        for (int at = 1; at < address.length(); at++) {
            char before = address.charAt(at - 1);
            if (before == '?' || before == '-' && !Character.isDigit(address.charAt(at))) {
                lineStart = at;
            } else if (before == '/' && at > path) {
                slash = at;
            }
            if (at - lineStart >= LINE && slash > lineStart) {
                broken.append(address, written, slash).append("<wbr>");
                written = slash;
                lineStart = slash;
            }
        }
        return broken.append(address, written, address.length()).toString();
    }
}

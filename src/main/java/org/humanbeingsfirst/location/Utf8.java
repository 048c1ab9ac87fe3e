package org.humanbeingsfirst.location;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes UTF-8 as strictly as RFC 3629, section 4, asks. Java's lenient decoder would have to be
 * followed by a search for what it put in the place of faults, and its strict one is several times
 * slower.
 */
final class Utf8 {

    private Utf8() {}

    /** The text of some bytes; empty if they are not UTF-8. */
    static Optional<String> decode(byte[] bytes) {
        char[] text = new char[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; ) {
            int first = bytes[i];
            if (first >= 0) {
                text[length++] = (char) first;
                i++;
                continue;
            }
            int size = size(first);
            int codePoint = size == 0 || i + size > bytes.length ? -1 : read(bytes, i, size);
            if (codePoint < 0) {
                return Optional.empty();
            }
            length += Character.toChars(codePoint, text, length);
            i += size;
        }
        return Optional.of(new String(text, 0, length));
    }

    /** The text of bytes that are known to be ASCII. */
    static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1); // Copied at one go.
    }

    /** The length of a sequence by its first byte, or 0 if none begins so. */
    private static int size(int first) {
        if ((first & 0xE0) == 0xC0) {
            return 2;
        }
        if ((first & 0xF0) == 0xE0) {
            return 3;
        }
        return (first & 0xF8) == 0xF0 ? 4 : 0;
    }

    /** The code point of a sequence, or -1 if it is none, or one that has a shorter sequence. */
    private static int read(byte[] bytes, int start, int size) {
        int codePoint = bytes[start] & 0x7F >> size;
        for (int i = start + 1; i < start + size; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return -1;
            }
            codePoint = codePoint << 6 | bytes[i] & 0x3F;
        }
        boolean isTooLong = codePoint < (size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000);
        boolean isNone =
                codePoint > Character.MAX_CODE_POINT
                        || codePoint >= Character.MIN_SURROGATE
                                && codePoint <= Character.MAX_SURROGATE;
        return isTooLong || isNone ? -1 : codePoint;
    }
}

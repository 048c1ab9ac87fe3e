package org.humanbeingsfirst.report;

import java.nio.charset.StandardCharsets;

/** Paths as URI references (RFC 3986). */
final class UriPath {

    private static final String UNRESERVED = "-._~/";

    private UriPath() {}

    /**
     * A path with {@code /} as a relative reference, or as a {@code file:} URI (RFC 8089) if it is
     * absolute. Every byte that is not unreserved is percent-encoded.
     */
    static String of(String path) {
        boolean hasDrive = path.length() > 2 && path.startsWith(":/", 1);
        String prefix = hasDrive ? "file:///" : path.startsWith("/") ? "file://" : "";
        StringBuilder uri = new StringBuilder(prefix);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain =
                    b >= 'a' && b <= 'z'
                            || b >= 'A' && b <= 'Z'
                            || b >= '0' && b <= '9'
                            || UNRESERVED.indexOf(b) >= 0;
            if (isPlain || hasDrive && b == ':' && uri.length() == prefix.length() + 1) {
                uri.append((char) b);
            } else {
                uri.append('%').append(hexadecimal(b >> 4)).append(hexadecimal(b));
            }
        }
        return uri.toString();
    }

    private static char hexadecimal(int value) {
        return "0123456789ABCDEF".charAt(value & 0xF);
    }

    /** True if a reference leads to something below the folder it is relative to. */
    static boolean isBelow(String reference) {
        return !reference.startsWith("file:")
                && !reference.startsWith("../")
                && !reference.contains("/../");
    }
}

package org.humanbeingsfirst.markdown.internal;

import java.util.Locale;
import java.util.Set;

/**
 * Tells addresses that a page may link to from those that could run a script or lead to a file of
 * the reader's machine. Looks at the address as it is about to be printed, entities and escapes
 * decoded, the way browsers read it (WHATWG URL Standard, section 4.4: control characters and spaces
 * at the ends are stripped, tabs and line ends everywhere).
 */
final class SafeAddresses {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");

    private SafeAddresses() {}

    /** True for relative addresses, fragments and the schemes a page of prose needs. */
    static boolean isSafe(String address) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return SCHEMES.contains(scheme.toString().toLowerCase(Locale.ROOT));
            }
            if (c == '/' || c == '?' || c == '#' || c == '\\') {
                return true;
            }
            if (c > ' ') {
                scheme.append(c);
            }
        }
        return true;
    }
}

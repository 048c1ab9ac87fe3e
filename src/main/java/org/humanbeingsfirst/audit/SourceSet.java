package org.humanbeingsfirst.audit;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code srcset} attributes (WHATWG HTML, "parse a srcset attribute"). */
public final class SourceSet {

    private SourceSet() {}

    /** The addresses of the candidates; commas within an address, as in {@code data:}, are kept. */
    public static List<String> addresses(String value) {
        List<String> addresses = new ArrayList<>();
        int at = 0;
        while (at < value.length()) {
            while (at < value.length() && (isBlank(value, at) || value.charAt(at) == ',')) {
                at++;
            }
            int start = at;
            while (at < value.length() && !isBlank(value, at)) {
                at++;
            }
            String address = value.substring(start, at);
            if (address.endsWith(",")) {
                addresses.add(address.replaceFirst(",+$", ""));
            } else if (!address.isEmpty()) {
                addresses.add(address);
                at = endOfDescriptors(value, at);
            }
        }
        return addresses;
    }

    private static int endOfDescriptors(String value, int from) {
        int depth = 0;
        for (int at = from; at < value.length(); at++) {
            char c = value.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                return at + 1;
            }
        }
        return value.length();
    }

    private static boolean isBlank(String value, int at) {
        return Character.isWhitespace(value.charAt(at));
    }
}

package org.humanbeingsfirst.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code <meta http-equiv="refresh" content="…">} says (WHATWG HTML, "shared declarative refresh
 * steps").
 *
 * @param seconds how long the reader waits
 * @param address where to, as written; empty for a page that only loads itself again
 * @param isQuoted true if the address stands between quotation marks, which browsers accept and the
 *     standard forbids to authors
 */
public record RedirectAddress(double seconds, Optional<String> address, boolean isQuoted) {

    private static final Pattern CONTENT =
            Pattern.compile(
                    "(?is)\\s*(\\d*\\.?\\d*)[\\d.]*+\\s*+(?:[;,\\s]\\s*+(?:url\\s*+=\\s*+)?(.*))?");

    /** Reads the attribute; empty if browsers would ignore it. */
    public static Optional<RedirectAddress> of(String content) {
        Matcher parts = CONTENT.matcher(content);
        if (!parts.matches() || parts.group(1).isEmpty() || parts.group(1).equals(".")) {
            return Optional.empty();
        }
        String rest = parts.group(2) == null ? "" : parts.group(2).strip();
        boolean isQuoted = rest.startsWith("\"") || rest.startsWith("'");
        if (isQuoted) {
            int end = rest.indexOf(rest.charAt(0), 1);
            rest = rest.substring(1, end < 0 ? rest.length() : end);
        }
        return Optional.of(
                new RedirectAddress(
                        Double.parseDouble(parts.group(1)),
                        Optional.of(rest).filter(address -> !address.isBlank()),
                        isQuoted));
    }
}

package org.humanbeingsfirst.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of an address as browsers read it (WHATWG URL standard), without the query, which says
 * nothing about which file answers.
 *
 * @param origin scheme, host and port in lower case, such as {@code https://example.org}; empty for
 *     an address that names none
 * @param problem why it is no address, or an empty string
 * @param path path as written, with {@code /}; may be empty where no origin is named
 * @param fragment what follows {@code #}, as written
 */
record WebAddress(String origin, String problem, String path, String fragment) {

    private static final int HIGHEST_PORT = 65_535;

    /** What no host may hold (WHATWG URL, "forbidden domain code point"), besides controls. */
    private static final String FORBIDDEN_IN_HOST = " #/:<>?@[\\]^|%";

    /** Browsers drop line ends and tabs anywhere, and blanks and controls at both ends. */
    static String clean(String reference) {
        int start = 0;
        int end = reference.length();
        while (start < end && reference.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && reference.charAt(end - 1) <= ' ') {
            end--;
        }
        String trimmed = reference.substring(start, end);
        boolean isPlain =
                trimmed.indexOf('\n') < 0 && trimmed.indexOf('\t') < 0 && trimmed.indexOf('\r') < 0;
        return isPlain ? trimmed : trimmed.replace("\n", "").replace("\t", "").replace("\r", "");
    }

    /** The scheme of a cleaned address in lower case; an empty string if it has none. */
    static String schemeOf(String cleaned) {
        for (int i = 0; i < cleaned.length(); i++) {
            char c = cleaned.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean isFurther = c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-';
            if (c == ':') {
                return cleaned.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (!isLetter && (i == 0 || !isFurther)) {
                return "";
            }
        }
        return "";
    }

    /** True for {@code http} and {@code https}. */
    static boolean isWeb(String scheme) {
        return scheme.equals("http") || scheme.equals("https");
    }

    /** True for an address that begins with the host: {@code //example.org/}. */
    static boolean isProtocolRelative(String cleaned) {
        return cleaned.length() >= 2 && isSlash(cleaned, 0) && isSlash(cleaned, 1);
    }

    /** A cleaned address with a web scheme. */
    static WebAddress absolute(String cleaned, String scheme) {
        String rest = cleaned.substring(scheme.length() + 1);
        if (!isProtocolRelative(rest)) {
            return malformed("has no host");
        }
        int end = 2;
        while (end < rest.length() && !isSlash(rest, end) && "?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(2, end);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        String problem = problemWithHost(host);
        if (!problem.isEmpty()) {
            return malformed(problem);
        }
        WebAddress local = relative(rest.substring(end));
        String origin = scheme + "://" + host.toLowerCase(Locale.ROOT);
        return new WebAddress(
                origin, "", local.path().isEmpty() ? "/" : local.path(), local.fragment());
    }

    /** A cleaned address without scheme and host. */
    static WebAddress relative(String cleaned) {
        int hash = cleaned.indexOf('#');
        String beforeHash = hash < 0 ? cleaned : cleaned.substring(0, hash);
        int query = beforeHash.indexOf('?');
        String path = query < 0 ? beforeHash : beforeHash.substring(0, query);
        return new WebAddress(
                "", "", path.replace('\\', '/'), hash < 0 ? "" : cleaned.substring(hash + 1));
    }

    private static WebAddress malformed(String problem) {
        return new WebAddress("", problem, "/", "");
    }

    private static boolean isSlash(String text, int at) {
        return text.charAt(at) == '/' || text.charAt(at) == '\\';
    }

    /** The same host by http and https, with or without its usual port, is the same site. */
    String host() {
        String host = origin.isEmpty() ? "" : origin.substring(origin.indexOf("//") + 2);
        return host.replaceFirst(":(80|443)$", "");
    }

    /** What is wrong with a host and its port, or an empty string. */
    private static String problemWithHost(String hostAndPort) {
        int colon =
                hostAndPort.indexOf(
                        ':', hostAndPort.startsWith("[") ? hostAndPort.indexOf(']') + 1 : 0);
        String host = colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
        if (host.isBlank()) {
            return "has no host";
        }
        if (colon >= 0 && !isPort(hostAndPort.substring(colon + 1))) {
            return "has a port that is no number from 0 to " + HIGHEST_PORT;
        }
        if (host.startsWith("[")) {
            return host.matches("\\[[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\\]") ? "" : "has no host";
        }
        String decoded = decode(host).orElse("%");
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c < ' ' || c == 0x7F || FORBIDDEN_IN_HOST.indexOf(c) >= 0) {
                return "has a host that no host can be called: " + host;
            }
        }
        return isBrokenNumber(decoded) ? "has a host that is no IPv4 address: " + host : "";
    }

    private static boolean isPort(String digits) {
        return digits.length() <= 5
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.isEmpty() || Integer.parseInt(digits) <= HIGHEST_PORT);
    }

    /** A host that ends in a number must be four numbers (WHATWG URL, "ends in a number checker"). */
    private static boolean isBrokenNumber(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String last = name.substring(name.lastIndexOf('.') + 1);
        boolean endsInNumber = !last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9');
        return endsInNumber
                && name.indexOf('.') >= 0
                && !name.matches("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    }

    /** Decodes percent signs (RFC 3986, section 2.1); empty if the result is not UTF-8. */
    static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                out.put(bytes[i]);
                continue;
            }
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            out.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

package org.humanbeingsfirst.external;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An absolute {@code http} or {@code https} address without fragment that a server can be asked for,
 * in one spelling (RFC 3986 with the leniency of the WHATWG URL standard): host in lower case and in
 * ASCII, no user name, no port that goes without saying, dots carried out, everything else encoded.
 *
 * @param uri the address
 */
record HttpAddress(URI uri) implements Comparable<HttpAddress> {

    private static final Pattern DROPPED = Pattern.compile("[\\t\\n\\r]+");
    private static final Pattern WEB =
            Pattern.compile("(?is)(https?):[/\\\\]{2,}([^/\\\\?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?");
    private static final Pattern SCHEME = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::([0-9]{0,5}))?");
    private static final Pattern BYTE_OF_FOUR = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9A-Fa-f]*");

    private static final Pattern HOME =
            Pattern.compile(
                    "(?i)/(?:[a-z]{2}(?:-[a-z]{2})?/?)?(?:(?:index|default|home)(?:\\.[a-z]{2,5})?/?)?");

    /** What may stand in a path or a query as it is (RFC 3986, appendix A). */
    private static final String UNENCODED = "-._~!$&'()*+,;=:@/?";

    /**
     * Reads an address as it stands on a page.
     *
     * @return empty if it is not absolute, not of the web, or names no host that can be asked
     */
    static Optional<HttpAddress> of(String written) {
        Matcher parts = WEB.matcher(DROPPED.matcher(written).replaceAll("").strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String authority = parts.group(2).substring(parts.group(2).lastIndexOf('@') + 1);
        Matcher hostAndPort = HOST_AND_PORT.matcher(authority);
        if (!hostAndPort.matches()) {
            return Optional.empty();
        }
        String path = withoutDots(parts.group(3).replace('\\', '/'));
        String query = parts.group(4) == null ? "" : parts.group(4);
        return ascii(hostAndPort.group(1))
                .flatMap(host -> port(scheme, hostAndPort.group(2)).map(port -> host + port))
                .flatMap(place -> uri(scheme + "://" + place + encode(path) + encode(query)));
    }

    private static Optional<HttpAddress> uri(String address) {
        try {
            URI uri = new URI(address);
            // Java asks no host whose name it cannot take apart, such as one with an underscore.
            return uri.getHost() == null ? Optional.empty() : Optional.of(new HttpAddress(uri));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> ascii(String host) {
        try {
            String ascii = IDN.toASCII(host).toLowerCase(Locale.ROOT);
            return ascii.isEmpty() || isOddNumber(ascii) ? Optional.empty() : Optional.of(ascii);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Spellings of IPv4 that programs read in different ways: 127.1, 0177.0.0.1, 2130706433. */
    private static boolean isOddNumber(String host) {
        List<String> labels = List.of(host.split("\\."));
        if (labels.isEmpty() || !NUMBER.matcher(labels.get(labels.size() - 1)).matches()) {
            return false;
        }
        return labels.size() != 4
                || !labels.stream().allMatch(label -> BYTE_OF_FOUR.matcher(label).matches());
    }

    private static Optional<String> port(String scheme, String digits) {
        if (digits == null || digits.isEmpty()) {
            return Optional.of("");
        }
        int port = Integer.parseInt(digits);
        boolean isUsual = port == (scheme.equals("https") ? 443 : 80);
        return port > 65_535 ? Optional.empty() : Optional.of(isUsual ? "" : ":" + port);
    }

    /** RFC 3986, section 5.2.4; unlike {@link URI#normalize} it leaves empty steps alone. */
    private static String withoutDots(String path) {
        if (path.isEmpty()) {
            return "/";
        }
        if (!path.contains("/.")) {
            return path;
        }
        List<String> steps = new ArrayList<>();
        String[] raw = path.substring(1).split("/", -1);
        for (int i = 0; i < raw.length; i++) {
            boolean isDots = raw[i].equals(".") || raw[i].equals("..");
            if (raw[i].equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            }
            if (!isDots) {
                steps.add(raw[i]);
            } else if (i == raw.length - 1) {
                steps.add("");
            }
        }
        return "/" + String.join("/", steps);
    }

    private static String encode(String part) {
        StringBuilder encoded = new StringBuilder(part.length());
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            boolean isEncoded =
                    b == '%' && i + 2 < bytes.length && isHex(bytes[i + 1], bytes[i + 2]);
            boolean isPlain =
                    b >= '0' && b <= '9'
                            || b >= 'A' && b <= 'Z'
                            || b >= 'a' && b <= 'z'
                            || UNENCODED.indexOf(b) >= 0;
            if (isPlain || isEncoded) {
                encoded.append((char) b);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(b >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(byte high, byte low) {
        return Character.digit(high, 16) >= 0 && Character.digit(low, 16) >= 0;
    }

    /**
     * What a reference leads to from here, such as the {@code Location} of a redirect.
     *
     * @return empty if it leads to no address of the web
     */
    Optional<HttpAddress> resolve(String reference) {
        String to = DROPPED.matcher(reference).replaceAll("").strip();
        if (SCHEME.matcher(to).matches()) {
            return of(to);
        }
        if (to.startsWith("//") || to.startsWith("\\\\")) {
            return of(uri.getScheme() + ":" + to);
        }
        String origin = uri.getScheme() + "://" + uri.getRawAuthority();
        String path = uri.getRawPath();
        if (to.isEmpty() || to.startsWith("#")) {
            return Optional.of(this);
        }
        if (to.startsWith("/") || to.startsWith("\\")) {
            return of(origin + to);
        }
        if (to.startsWith("?")) {
            return of(origin + path + to);
        }
        return of(origin + path.substring(0, path.lastIndexOf('/') + 1) + to);
    }

    /** The host, lower case, ASCII; IPv6 in brackets. */
    String host() {
        return uri.getHost();
    }

    /**
     * True for the front door of a host: no query that could name a page, and no path, or one that
     * many sites give their home page, such as {@code /index.html} or {@code /en/}.
     */
    boolean isHome() {
        return uri.getRawQuery() == null && HOME.matcher(uri.getRawPath()).matches();
    }

    boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    /**
     * True if the two are likely one owner's: the same host but for its first labels, such as {@code
     * www.example.org} and {@code example.org}. Registries below which anybody may have a name are
     * not known here: two hosts below {@code github.io} are taken for one owner's.
     */
    boolean isOfSameSite(HttpAddress other) {
        return site(host()).equals(site(other.host()));
    }

    /** The last two labels of a name, or three if the last two look like {@code org.uk}. */
    private static String site(String host) {
        if (host.startsWith("[") || Character.isDigit(host.charAt(host.length() - 1))) {
            return host;
        }
        String[] labels = host.split("\\.");
        int count = labels.length;
        boolean isShared =
                count > 2 && labels[count - 1].length() == 2 && labels[count - 2].length() <= 3;
        int kept = Math.min(count, isShared ? 3 : 2);
        return String.join(".", List.of(labels).subList(count - kept, count));
    }

    @Override
    public int compareTo(HttpAddress other) {
        return uri.toString().compareTo(other.uri.toString());
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}

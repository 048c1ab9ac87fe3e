package org.humanbeingsfirst.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what an address on a page leads to, as a browser would (RFC 3986 section 5.2 with the
 * leniency of the WHATWG URL standard), without asking any server: the site's own absolute addresses
 * lead into the built folder.
 */
final class LinkResolver {

    private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(.*)");
    private static final Pattern AUTHORITY = Pattern.compile("(?s)[/\\\\]{2}([^/\\\\?#]*)(.*)");
    private static final Pattern DROPPED = Pattern.compile("[\\t\\n\\r]+");
    private static final Pattern WEB_SCHEME = Pattern.compile("^https?://");
    private static final Pattern USUAL_PORT = Pattern.compile(":(80|443)$");
    private static final String INDEX = "index.html";

    private final Predicate<String> isFile;
    private final Address home;
    private final String ownHost;

    /**
     * @param home absolute address of the home page, such as {@code https://example.org/}; an empty
     *     string if it is not known
     * @param isFile true for paths below the built site at which there is a file
     */
    LinkResolver(String home, Predicate<String> isFile) {
        this.isFile = isFile;
        this.home = home.isEmpty() ? new Address("", "", "/", "") : absolute(home);
        this.ownHost = this.home.host();
    }

    /**
     * An address taken apart.
     *
     * @param origin scheme and host, lower case; empty for this site
     * @param problem what is wrong with it, or an empty string
     */
    private record Address(String origin, String problem, String path, String fragment) {

        /** The same host by http and https is the same site. */
        String host() {
            String host = WEB_SCHEME.matcher(origin).replaceFirst("");
            return USUAL_PORT.matcher(host).replaceFirst("");
        }
    }

    /**
     * What an address leads to.
     *
     * @param pagePath the page it stands on, below the built site
     * @param base value of the page's {@code <base href>}, if it has one
     * @param reference the address as written
     */
    LinkTarget resolve(String pagePath, Optional<String> base, String reference) {
        String cleaned = clean(reference);
        Matcher scheme = SCHEME.matcher(cleaned);
        if (scheme.matches() && !isWeb(scheme.group(1))) {
            return new LinkTarget.OtherScheme(scheme.group(1).toLowerCase(Locale.ROOT));
        }
        Address page = new Address("", "", home.path() + pagePath, "");
        Address from = base.map(address -> against(page, clean(address))).orElse(page);
        return target(against(from, cleaned));
    }

    /** Browsers drop line ends and tabs anywhere, and blanks at both ends. */
    private static String clean(String reference) {
        return DROPPED.matcher(reference).replaceAll("").strip();
    }

    private static boolean isWeb(String scheme) {
        return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    }

    private Address against(Address from, String reference) {
        if (SCHEME.matcher(reference).matches()) {
            return ownOr(absolute(reference));
        }
        if (AUTHORITY.matcher(reference).matches()) {
            return ownOr(absolute("https:" + reference));
        }
        String[] parts = split(reference);
        String path = parts[0];
        if (path.isEmpty()) {
            path = from.path();
        } else if (!path.startsWith("/")) {
            path = from.path().substring(0, from.path().lastIndexOf('/') + 1) + path;
        }
        return new Address(from.origin(), from.problem(), path, parts[1]);
    }

    private Address ownOr(Address address) {
        boolean isOwn = !ownHost.isEmpty() && address.host().equals(ownHost);
        return isOwn ? new Address("", "", address.path(), address.fragment()) : address;
    }

    private static Address absolute(String reference) {
        Matcher scheme = SCHEME.matcher(reference);
        if (!scheme.matches() || !isWeb(scheme.group(1))) {
            return new Address("", "has no host", "/", "");
        }
        Matcher authority = AUTHORITY.matcher(scheme.group(2));
        if (!authority.matches() || authority.group(1).isBlank()) {
            return new Address("", "has no host", "/", "");
        }
        String[] parts = split(authority.group(2));
        String origin = (scheme.group(1) + "://" + authority.group(1)).toLowerCase(Locale.ROOT);
        return new Address(origin, "", parts[0].isEmpty() ? "/" : parts[0], parts[1]);
    }

    /** Path and fragment; the query says nothing about which file answers. */
    private static String[] split(String reference) {
        int hash = reference.indexOf('#');
        String beforeHash = hash < 0 ? reference : reference.substring(0, hash);
        int query = beforeHash.indexOf('?');
        String path = query < 0 ? beforeHash : beforeHash.substring(0, query);
        return new String[] {
            path.replace('\\', '/'), hash < 0 ? "" : reference.substring(hash + 1)
        };
    }

    private LinkTarget target(Address address) {
        if (!address.problem().isEmpty()) {
            return new LinkTarget.Malformed(address.problem());
        }
        if (!address.origin().isEmpty()) {
            return new LinkTarget.Elsewhere(address.origin());
        }
        Optional<String> decoded = withoutDots(address.path());
        if (decoded.isEmpty()) {
            return new LinkTarget.Malformed("has a % that is not followed by a UTF-8 byte");
        }
        String path = decoded.get();
        String root = home.path().substring(0, home.path().lastIndexOf('/') + 1);
        if (!path.startsWith(root)) {
            return new LinkTarget.Missing(path.substring(1));
        }
        String inSite = path.substring(root.length());
        String file = inSite.isEmpty() || inSite.endsWith("/") ? inSite + INDEX : inSite;
        if (isFile.test(file)) {
            return new LinkTarget.Found(file, address.fragment());
        }
        // Servers lead from a folder's name to the folder.
        return isFile.test(file + "/" + INDEX)
                ? new LinkTarget.Found(file + "/" + INDEX, address.fragment())
                : new LinkTarget.Missing(file);
    }

    /**
     * A path with its steps decoded and {@code .} and {@code ..} carried out; empty if not UTF-8.
     */
    private static Optional<String> withoutDots(String path) {
        Deque<String> steps = new ArrayDeque<>();
        String[] raw = path.substring(1).split("/", -1);
        for (int i = 0; i < raw.length; i++) {
            boolean isLast = i == raw.length - 1;
            Optional<String> step = decode(raw[i]);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            if (step.get().equals("..")) {
                steps.pollLast();
            }
            if (!step.get().equals("..") && !step.get().equals(".")) {
                // An encoded slash is part of a name, and no file has such a name.
                steps.addLast(step.get().replace("/", "%2F"));
            } else if (isLast) {
                steps.addLast("");
            }
        }
        return Optional.of("/" + String.join("/", steps));
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

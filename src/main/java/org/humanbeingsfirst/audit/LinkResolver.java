package org.humanbeingsfirst.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Finds what an address on a page leads to, as a browser would (WHATWG URL standard), without asking
 * any server: the site's own absolute addresses lead into the built folder. Safe for use by many
 * threads.
 */
final class LinkResolver {

    private static final String INDEX = "index.html";

    /** A page's menu is on every page: what was looked up need not be looked up again. */
    private static final int MOST_REMEMBERED = 50_000;

    private final Predicate<String> isFile;
    private final String homePath;
    private final String ownHost;
    private final Map<String, LinkTarget> remembered = new ConcurrentHashMap<>();

    /**
     * @param home absolute address of the home page, such as {@code https://example.org/}; an empty
     *     string if it is not known
     * @param isFile true for paths below the built site at which there is a file
     */
    LinkResolver(String home, Predicate<String> isFile) {
        this.isFile = isFile;
        WebAddress address =
                home.isEmpty()
                        ? new WebAddress("", "", "/", "")
                        : WebAddress.absolute(home, WebAddress.schemeOf(home));
        this.homePath = address.path().substring(0, address.path().lastIndexOf('/') + 1);
        this.ownHost = address.host();
    }

    /**
     * What an address leads to.
     *
     * @param pagePath the page it stands on, below the built site
     * @param base value of the page's {@code <base href>}, if it has one
     * @param reference the address as written
     */
    LinkTarget resolve(String pagePath, Optional<String> base, String reference) {
        String cleaned = WebAddress.clean(reference);
        String scheme = WebAddress.schemeOf(cleaned);
        if (!scheme.isEmpty() && !WebAddress.isWeb(scheme)) {
            return new LinkTarget.OtherScheme(scheme);
        }
        boolean isTheSameEverywhere =
                !scheme.isEmpty() || base.isEmpty() && cleaned.startsWith("/");
        if (!isTheSameEverywhere) {
            return target(against(startingPoint(pagePath, base), cleaned, scheme));
        }
        LinkTarget known = remembered.get(cleaned);
        if (known == null) {
            known = target(against(startingPoint(pagePath, base), cleaned, scheme));
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(cleaned, known);
            }
        }
        return known;
    }

    private WebAddress startingPoint(String pagePath, Optional<String> base) {
        WebAddress page = new WebAddress("", "", homePath + encodePercent(pagePath), "");
        if (base.isEmpty()) {
            return page;
        }
        String cleaned = WebAddress.clean(base.get());
        String scheme = WebAddress.schemeOf(cleaned);
        // A base that is no address of the web is none (WHATWG HTML, "frozen base URL").
        return scheme.isEmpty() || WebAddress.isWeb(scheme) ? against(page, cleaned, scheme) : page;
    }

    /** File names are not encoded, addresses are. */
    private static String encodePercent(String path) {
        return path.indexOf('%') < 0 ? path : path.replace("%", "%25");
    }

    private WebAddress against(WebAddress from, String cleaned, String scheme) {
        if (!scheme.isEmpty()) {
            return ownOr(WebAddress.absolute(cleaned, scheme));
        }
        if (WebAddress.isProtocolRelative(cleaned)) {
            return ownOr(WebAddress.absolute("https:" + cleaned, "https"));
        }
        WebAddress reference = WebAddress.relative(cleaned);
        String path = reference.path();
        if (path.isEmpty()) {
            path = from.path();
        } else if (!path.startsWith("/")) {
            path = from.path().substring(0, from.path().lastIndexOf('/') + 1) + path;
        }
        return new WebAddress(from.origin(), from.problem(), path, reference.fragment());
    }

    private WebAddress ownOr(WebAddress address) {
        boolean isOwn = !ownHost.isEmpty() && address.host().equals(ownHost);
        return isOwn ? new WebAddress("", "", address.path(), address.fragment()) : address;
    }

    private LinkTarget target(WebAddress address) {
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
        if (!path.startsWith(homePath)) {
            return new LinkTarget.Missing(path.substring(1));
        }
        String inSite = path.substring(homePath.length());
        String file = inSite.isEmpty() || inSite.endsWith("/") ? inSite + INDEX : inSite;
        if (isFile.test(file)) {
            return new LinkTarget.Found(file, address.fragment());
        }
        // Servers lead from a folder's name to the folder.
        return isFile.test(file + "/" + INDEX)
                ? new LinkTarget.Found(file + "/" + INDEX, address.fragment(), true)
                : new LinkTarget.Missing(file);
    }

    /**
     * A path with its steps decoded and {@code .} and {@code ..} carried out; empty if not UTF-8.
     */
    private static Optional<String> withoutDots(String path) {
        if (path.indexOf('%') < 0 && !path.contains("/.")) {
            return Optional.of(path);
        }
        Deque<String> steps = new ArrayDeque<>();
        String[] raw = path.substring(1).split("/", -1);
        for (int i = 0; i < raw.length; i++) {
            boolean isLast = i == raw.length - 1;
            Optional<String> step = WebAddress.decode(raw[i]);
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
}

package org.humanbeingsfirst.hosting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.jsoup.nodes.Element;

/**
 * The header fields that belong to every answer of a web server. What pages may load is said by the
 * pages themselves; a header says it once more, with what {@code meta} cannot say.
 *
 * @param fields values by name, in the order in which they are sent
 */
public record SiteHeaders(Map<String, String> fields) {

    /** For files whose name changes with their content. */
    static final String CACHE_FOR_EVER = "public, max-age=31536000, immutable";

    /** For pages: a correction reaches every reader within five minutes. */
    static final String CACHE_BRIEFLY = "public, max-age=300";

    /** Where files are whose name changes with their content. */
    static final String FINGERPRINTED = "/assets/";

    private static final String POLICY = "Content-Security-Policy";

    /** Everything that a page of words has no use for. */
    private static final String NO_PERMISSIONS =
            Stream.of(
                            "accelerometer",
                            "ambient-light-sensor",
                            "attribution-reporting",
                            "autoplay",
                            "bluetooth",
                            "browsing-topics",
                            "camera",
                            "clipboard-read",
                            "compute-pressure",
                            "display-capture",
                            "encrypted-media",
                            "fullscreen",
                            "gamepad",
                            "geolocation",
                            "gyroscope",
                            "hid",
                            "identity-credentials-get",
                            "idle-detection",
                            "join-ad-interest-group",
                            "keyboard-map",
                            "local-fonts",
                            "magnetometer",
                            "microphone",
                            "midi",
                            "otp-credentials",
                            "payment",
                            "picture-in-picture",
                            "publickey-credentials-get",
                            "run-ad-auction",
                            "screen-wake-lock",
                            "serial",
                            "shared-storage",
                            "storage-access",
                            "sync-xhr",
                            "usb",
                            "web-share",
                            "window-management",
                            "xr-spatial-tracking")
                    .map(feature -> feature + "=()")
                    .collect(Collectors.joining(", "));

    /** Thrown when a site gives no policy for its header, or several. */
    public static final class UnclearPolicyException extends Exception {
        private UnclearPolicyException(String message) {
            super(message);
        }
    }

    /**
     * The header fields of a built site.
     *
     * @throws UnclearPolicyException if its pages do not all state the same content security policy
     */
    public static SiteHeaders of(BuiltSite site) throws UnclearPolicyException {
        Map<String, String> pageByPolicy = new TreeMap<>();
        for (BuiltPage page : site.pages().toList()) {
            Element meta = page.document().selectFirst("meta[http-equiv=" + POLICY + "]");
            if (meta == null) {
                throw new UnclearPolicyException(
                        page.path() + " states no content security policy");
            }
            pageByPolicy.putIfAbsent(meta.attr("content").strip(), page.path());
        }
        if (pageByPolicy.size() != 1) {
            throw new UnclearPolicyException(
                    pageByPolicy.isEmpty()
                            ? "there are no pages"
                            : "pages state different content security policies: "
                                    + String.join(", ", pageByPolicy.values()));
        }
        return of(pageByPolicy.keySet().iterator().next());
    }

    /**
     * The header fields of a site.
     *
     * @param policy the content security policy that its pages state
     */
    static SiteHeaders of(String policy) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(POLICY, policy + "; frame-ancestors 'none'");
        fields.put("Referrer-Policy", "no-referrer");
        fields.put("Permissions-Policy", NO_PERMISSIONS);
        fields.put("Cross-Origin-Opener-Policy", "same-origin");
        // Images in feeds are shown by the pages of others; nothing here is secret.
        fields.put("Cross-Origin-Resource-Policy", "cross-origin");
        fields.put("X-Content-Type-Options", "nosniff");
        fields.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        return new SiteHeaders(fields);
    }
}

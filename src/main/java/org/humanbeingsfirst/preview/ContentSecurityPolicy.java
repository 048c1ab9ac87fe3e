package org.humanbeingsfirst.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a page may load and from where (W3C Content Security Policy, Level 3).
 *
 * @param directives source expressions by directive, in order
 */
record ContentSecurityPolicy(Map<String, List<String>> directives) {

    /** For pages that bring no policy of their own: nothing but the site itself. */
    static final ContentSecurityPolicy OWN_FILES_ONLY =
            parse(
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " font-src 'self'; media-src 'self'; manifest-src 'self'; connect-src"
                        + " 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private static final String NONE = "'none'";

    /** Reads a policy as it stands in a header field or in {@code <meta>}. */
    static ContentSecurityPolicy parse(String text) {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        for (String directive : text.split(";")) {
            List<String> words = List.of(directive.strip().split("\\s+"));
            if (!words.get(0).isEmpty()) {
                // Of two directives of one name the first counts, says the standard.
                directives.putIfAbsent(
                        words.get(0).toLowerCase(Locale.ROOT), words.subList(1, words.size()));
            }
        }
        return new ContentSecurityPolicy(directives);
    }

    /**
     * The same policy with one source more for scripts, or for whatever a fetch directive governs;
     * what the policy allowed or forbade before stays as it was.
     */
    ContentSecurityPolicy allowing(String fetchDirective, String source) {
        List<String> before =
                directives.getOrDefault(fetchDirective, directives.get("default-src"));
        if (before == null) {
            return this; // Everything is allowed.
        }
        List<String> sources = new ArrayList<>(before);
        sources.remove(NONE);
        sources.add(source);
        return with(fetchDirective, sources);
    }

    /** The same policy with no other page allowed to frame this one, which {@code <meta>} cannot say. */
    ContentSecurityPolicy unframed() {
        return with("frame-ancestors", List.of(NONE));
    }

    private ContentSecurityPolicy with(String directive, List<String> sources) {
        Map<String, List<String>> changed = new LinkedHashMap<>(directives);
        changed.put(directive, sources);
        return new ContentSecurityPolicy(changed);
    }

    /** As it stands in a header field. */
    @Override
    public String toString() {
        return directives.entrySet().stream()
                .map(
                        directive ->
                                (directive.getKey() + " " + String.join(" ", directive.getValue())))
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }
}

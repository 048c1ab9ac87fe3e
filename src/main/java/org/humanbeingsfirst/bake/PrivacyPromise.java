package org.humanbeingsfirst.bake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.script.StorageUse;

/**
 * Holds a build to what the site tells its readers: nothing is stored on their device, and nothing is
 * sent anywhere. A page keeps the promise if it opens with a content security policy by which browsers
 * run and load the site's own files only, whatever else may stand in the page. A script keeps it if it
 * names nothing that stores or reports. Safe for use by many threads.
 *
 * <p>It looks at text and parses nothing, so that every build can afford it; {@code press check} looks
 * closer, by more rules.
 */
final class PrivacyPromise {

    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"");

    /** What a browser would already act on before it reads a policy that comes later. */
    private static final Pattern LOADING =
            Pattern.compile("<(?:script|link|style|body|img|iframe|object)\\b");

    private static final Set<String> OWN = Set.of("'self'", "'none'", "data:");

    private static final Pattern HASH = Pattern.compile("'sha(?:256|384|512)-[A-Za-z0-9+/=]+'");

    /** Directives that {@code default-src} does not stand for. */
    private static final Set<String> NEEDED = Set.of("default-src", "base-uri", "form-action");

    /** Directives that name no source: they only forbid what others would allow. */
    private static final Set<String> FORBIDDING =
            Set.of("require-trusted-types-for", "trusted-types", "upgrade-insecure-requests");

    private final Map<String, Optional<String>> problems = new ConcurrentHashMap<>();

    /**
     * Judges a file of the built site.
     *
     * @param path where it is written
     * @param origin the file that it is made of, or an empty string
     * @throws UnreadableInputException rule {@code promise-broken} if it breaks the promise
     */
    void judge(String path, String origin, String text) {
        problem(path, text)
                .ifPresent(
                        words -> {
                            throw broken(path, origin, words);
                        });
    }

    /** True if files of that name are judged. */
    static boolean isFor(String path) {
        return path.endsWith(".html")
                || path.endsWith(".js")
                || path.endsWith(".mjs")
                || path.endsWith(".svg");
    }

    private Optional<String> problem(String path, String text) {
        if (path.endsWith(".html")) {
            return ofPage(text);
        }
        if (path.endsWith(".svg")) {
            return text.contains("<script")
                    ? Optional.of("the drawing holds a script")
                    : Optional.empty();
        }
        return StorageUse.of(text).keySet().stream()
                .findFirst()
                .map(name -> "the script uses " + name);
    }

    private Optional<String> ofPage(String html) {
        Matcher policy = POLICY.matcher(html);
        Matcher loading = LOADING.matcher(html);
        boolean isFirst = policy.find() && (!loading.find() || policy.start() < loading.start());
        return isFirst
                ? problems.computeIfAbsent(policy.group(1), PrivacyPromise::ofPolicy)
                : Optional.of(
                        "the page states no content security policy before it loads anything");
    }

    private static Optional<String> ofPolicy(String policy) {
        Map<String, String> directives = new TreeMap<>();
        for (String directive : policy.split(";")) {
            String[] words = directive.strip().split("\\s+", 2);
            directives.putIfAbsent(words[0], words.length > 1 ? words[1] : "");
        }
        for (String needed : NEEDED) {
            if (!directives.containsKey(needed)) {
                return Optional.of("the page's policy has no " + needed);
            }
        }
        directives.keySet().removeAll(FORBIDDING);
        for (Map.Entry<String, String> directive : directives.entrySet()) {
            for (String source : directive.getValue().split("\\s+")) {
                boolean isOwn = OWN.contains(source) || HASH.matcher(source).matches();
                boolean isFile = !source.equals("data:") || directive.getKey().equals("img-src");
                if (!source.isEmpty() && !(isOwn && isFile)) {
                    return Optional.of(
                            "the page's policy allows " + source + " in " + directive.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private static UnreadableInputException broken(String path, String origin, String words) {
        return new UnreadableInputException(
                "promise-broken",
                Location.wholeFile(origin.isEmpty() ? path : origin),
                words + ", so it could store or send something (" + path + ")",
                "",
                "mend the layout or the script; site.private=true in jbake.properties promises"
                        + " readers that nothing is stored and nothing is sent");
    }
}

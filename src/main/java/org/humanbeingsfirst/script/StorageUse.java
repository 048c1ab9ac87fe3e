package org.humanbeingsfirst.script;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a script what keeps something on a reader's device, or reports on leaving. */
public final class StorageUse {

    private static final Pattern NAME =
            Pattern.compile(
                    "(?<![\\w$])(?:cookie|cookieStore|localStorage|sessionStorage|indexedDB|openDatabase|caches|sendBeacon)(?![\\w$])");

    /** Names of the global object, of which the rest are properties. */
    private static final Set<String> GLOBAL =
            Set.of("window", "self", "globalThis", "top", "parent", "frames");

    private static final Pattern CACHE_USED =
            Pattern.compile("\\s*+\\??\\.\\s*+(?:open|match|has|delete|keys)\\b");

    private StorageUse() {}

    /**
     * What a script uses to keep something, or to send something as the page is left.
     *
     * @return the offset of the first use by name, such as {@code document.cookie}
     */
    public static Map<String, Integer> of(String script) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        if (!NAME.matcher(script).find()) {
            return uses;
        }
        String code = ScriptCode.of(script);
        Matcher name = NAME.matcher(code);
        while (name.find()) {
            use(code, name.start(), name.end())
                    .ifPresent(words -> uses.putIfAbsent(words, name.start()));
        }
        return uses;
    }

    /** What a name stands for at its place; empty if it is some other object's, or a key. */
    private static Optional<String> use(String code, int start, int end) {
        String name = code.substring(start, end);
        Optional<String> owner = owner(code, start);
        return switch (name) {
            case "cookie" -> owner.filter("document"::equals).map(document -> "document.cookie");
            case "sendBeacon" ->
                    owner.filter("navigator"::equals).map(navigator -> "navigator.sendBeacon");
            default -> {
                boolean isGlobal = owner.map(GLOBAL::contains).orElse(!isKey(code, start, end));
                boolean isUsed =
                        !name.equals("caches")
                                || CACHE_USED.matcher(code).region(end, code.length()).lookingAt();
                yield isGlobal && isUsed ? Optional.of(name) : Optional.empty();
            }
        };
    }

    /** The word before the dot before a name; an empty word if it is not one; none without a dot. */
    private static Optional<String> owner(String code, int start) {
        int dot = before(code, start);
        if (dot < 0 || code.charAt(dot) != '.') {
            return Optional.empty();
        }
        int end = before(code, dot);
        end = end >= 0 && code.charAt(end) == '?' ? before(code, end) : end;
        int begin = end;
        while (begin >= 0
                && Character.isJavaIdentifierPart(code.charAt(begin))
                && end - begin < 40) {
            begin--;
        }
        return Optional.of(code.substring(begin + 1, end + 1));
    }

    /** True for {@code {name: …}} and {@code {…, name: …}}. */
    private static boolean isKey(String code, int start, int end) {
        int after = end;
        while (after < code.length() && Character.isWhitespace(code.charAt(after))) {
            after++;
        }
        int before = before(code, start);
        return after < code.length()
                && code.charAt(after) == ':'
                && before >= 0
                && (code.charAt(before) == '{' || code.charAt(before) == ',');
    }

    /** The offset of the last character before another that is no blank; -1 if there is none. */
    private static int before(String code, int offset) {
        int at = offset - 1;
        while (at >= 0 && Character.isWhitespace(code.charAt(at))) {
            at--;
        }
        return at;
    }
}

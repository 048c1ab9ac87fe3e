package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.AcrossPagesRule;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.script.ScriptCode;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds scripts that keep something on a reader's device, or send something when the reader leaves. */
final class ScriptStorage implements AcrossPagesRule<List<Finding>> {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "script-storage",
                    RuleGroup.PRIVACY,
                    Severity.ERROR,
                    "no script keeps anything on the reader's device or reports on leaving");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?<![\\w$])(?:cookie|cookieStore|localStorage|sessionStorage|indexedDB|openDatabase|caches|sendBeacon)(?![\\w$])");

    /** Names of the global object, of which the rest are properties. */
    private static final Set<String> GLOBAL =
            Set.of("window", "self", "globalThis", "top", "parent", "frames");

    private static final Pattern CACHE_USED =
            Pattern.compile("\\s*+\\??\\.\\s*+(?:open|match|has|delete|keys)\\b");
    private static final String HINT =
            "do without it: the site promises to keep and to send nothing";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Severity> severityElsewhere() {
        return Optional.of(Severity.WARNING);
    }

    /** What the page's own scripts do; none of the findings keeps anything of the page. */
    @Override
    public Optional<List<Finding>> collect(BuiltPage page, BuiltSite site) {
        List<Finding> findings = new ArrayList<>();
        for (Element element : page.document().getAllElements()) {
            if (element.normalName().equals("script")
                    && !element.attr("type").toLowerCase(Locale.ROOT).endsWith("json")) {
                uses(element.data())
                        .forEach(
                                (name, offset) ->
                                        findings.add(
                                                page.finding(INFO, element, message(name), HINT)));
            }
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    uses(attribute.getValue())
                            .forEach(
                                    (name, offset) ->
                                            findings.add(
                                                    page.finding(
                                                            INFO,
                                                            element,
                                                            attribute.getKey(),
                                                            message(name),
                                                            HINT)));
                }
            }
        }
        return findings.isEmpty() ? Optional.empty() : Optional.of(findings);
    }

    @Override
    public void check(
            SortedMap<String, List<Finding>> collected, BuiltSite site, FindingSink findings) {
        collected.values().forEach(ofPage -> ofPage.forEach(findings::add));
        for (String path : site.judgedFiles()) {
            if (path.endsWith(".js") || path.endsWith(".mjs")) {
                try {
                    ContentFile file = site.file(path);
                    uses(file.text())
                            .forEach(
                                    (name, offset) ->
                                            findings.add(
                                                    Finding.at(
                                                            INFO,
                                                            file,
                                                            file.at(offset),
                                                            message(name),
                                                            HINT)));
                } catch (UnreadableInputException e) {
                    findings.add(Finding.of(e));
                }
            }
        }
    }

    private static String message(String name) {
        return "script uses " + name;
    }

    /** Where a script uses each of the names first. */
    private static Map<String, Integer> uses(String script) {
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

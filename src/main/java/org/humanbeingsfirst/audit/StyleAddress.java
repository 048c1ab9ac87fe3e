package org.humanbeingsfirst.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;

/**
 * An address in a style sheet.
 *
 * @param address what a {@code url()} or {@code @import} names, its escapes read
 * @param offset where it begins in the style sheet's text
 */
public record StyleAddress(String address, int offset) {

    /** Letters of a quoted and of a bare address; a backslash makes a sign of any kind a letter. */
    private static final String IN_QUOTES = "(?:[^\"\\\\\\n]++|\\\\[\\s\\S])*+";

    private static final String IN_APOSTROPHES = "(?:[^'\\\\\\n]++|\\\\[\\s\\S])*+";
    private static final String BARE = "(?:[^\"'()\\s\\\\]++|\\\\[\\s\\S])*+";

    /**
     * The tokens among which addresses stand (CSS Syntax Level 3): a comment, the name of a name space,
     * an import of a string, a quoted or bare {@code url()}, the beginning of an {@code image-set()},
     * the kind of an image in one, a bracket, a string. Each is matched whole, so that an address within
     * a comment or a string of another use is no address. Possessive: no match is tried twice.
     */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "/\\*(?s:.*?)(?:\\*/|\\z)|(?i:@namespace)\\b[^;{}]*+"
                            + "|(?i:@import)\\s++(?:\"(?<import1>"
                            + IN_QUOTES
                            + ")\"|'(?<import2>"
                            + IN_APOSTROPHES
                            + ")')|(?i:\\burl)\\(\\s*+(?:\"(?<url1>"
                            + IN_QUOTES
                            + ")\"|'(?<url2>"
                            + IN_APOSTROPHES
                            + ")'|(?<url3>"
                            + BARE
                            + "))\\s*+\\)|(?<set>(?i:image-set)\\()|(?i:\\btype)\\([^)\\n]*+\\)"
                            + "|(?<open>\\()|(?<close>\\))|\"(?<text1>"
                            + IN_QUOTES
                            + ")\"?+|'(?<text2>"
                            + IN_APOSTROPHES
                            + ")'?+");

    /** A sign by its number, a line that goes on, a sign that means nothing here (section 4.3.7). */
    private static final Pattern ESCAPE =
            Pattern.compile(
                    "\\\\(?:([0-9A-Fa-f]{1,6})(?:\\r\\n|\\s)?|(\\r\\n|[\\n\\r\\f])|([\\s\\S]))");

    private static final List<String> ADDRESSES =
            List.of("import1", "import2", "url1", "url2", "url3");

    private static final List<String> STRINGS = List.of("text1", "text2");

    /** Every address in a style sheet, in order. */
    public static List<StyleAddress> in(String css) {
        List<StyleAddress> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(css);
        // How many brackets are open since an image-set() began, in which strings are addresses.
        int depth = 0;
        while (token.find()) {
            if (token.group("set") != null) {
                depth = 1;
            } else if (token.group("open") != null) {
                depth += depth > 0 ? 1 : 0;
            } else if (token.group("close") != null) {
                depth -= depth > 0 ? 1 : 0;
            }
            collect(token, ADDRESSES, found);
            if (depth == 1) {
                collect(token, STRINGS, found);
            }
        }
        return found;
    }

    private static void collect(Matcher token, List<String> groups, List<StyleAddress> found) {
        for (String group : groups) {
            if (token.group(group) != null) {
                found.add(new StyleAddress(unescape(token.group(group)), token.start(group)));
            }
        }
    }

    private static String unescape(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        return ESCAPE.matcher(written)
                .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape)));
    }

    private static String unescaped(MatchResult escape) {
        if (escape.group(1) == null) {
            return escape.group(2) == null ? escape.group(3) : "";
        }
        int sign = Integer.parseInt(escape.group(1), 16);
        boolean isOne = sign > 0 && Character.isValidCodePoint(sign) && !isSurrogate(sign);
        return Character.toString(isOne ? sign : 0xFFFD);
    }

    private static boolean isSurrogate(int sign) {
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }

    /** Hands over every address in every style sheet of a site; one that cannot be read is a finding. */
    public static void visitStylesheets(
            BuiltSite site, FindingSink findings, BiConsumer<ContentFile, StyleAddress> visit) {
        for (String path : site.judgedFiles()) {
            if (path.endsWith(".css")) {
                try {
                    ContentFile file = site.file(path);
                    in(file.text()).forEach(address -> visit.accept(file, address));
                } catch (UnreadableInputException e) {
                    findings.add(Finding.of(e));
                }
            }
        }
    }
}

package org.humanbeingsfirst.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;

/**
 * An address in a style sheet.
 *
 * @param address what a {@code url()} or {@code @import} names, as written
 * @param offset where it begins in the style sheet's text
 */
public record StyleAddress(String address, int offset) {

    /**
     * The tokens among which addresses stand (CSS Syntax Level 3): a comment, an import of a string,
     * a quoted or bare {@code url()}, a string of another use. Each is matched whole, so that an
     * address within a comment or a string is no address. Possessive: no match is tried twice.
     */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "/\\*(?s:.*?)(?:\\*/|\\z)|(?i:@import)\\s++(?:\"([^\"\\n"
                            + "]*+)\"|'([^'\\n"
                            + "]*+)')|(?i:\\burl)\\(\\s*+(?:\"([^\"\\n"
                            + "]*+)\"|'([^'\\n"
                            + "]*+)'|([^\"'()\\s]*+))\\s*+\\)|\"(?:[^\"\\\\\\n"
                            + "]|\\\\.)*+\"?+|'(?:[^'\\\\\\n"
                            + "]|\\\\.)*+'?+");

    /** Every address in a style sheet, in order. */
    public static List<StyleAddress> in(String css) {
        List<StyleAddress> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            for (int group = 1; group <= token.groupCount(); group++) {
                if (token.group(group) != null) {
                    found.add(new StyleAddress(token.group(group), token.start(group)));
                }
            }
        }
        return found;
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

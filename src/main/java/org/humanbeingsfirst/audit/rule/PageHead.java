package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.jsoup.nodes.Element;

/** What the head of a page says to programs: browsers, search engines, other sites. */
final class PageHead {

    /** File names by which servers answer for a missing page or a failure, such as 404.html. */
    private static final Pattern ERROR_PAGE =
            Pattern.compile("(?:.*/)?[45]\\d\\d(?:\\.html?|/index\\.html?)");

    private PageHead() {}

    /** The first {@code meta} of a name, in whichever case the name is written. */
    static Optional<Element> meta(BuiltPage page, String name) {
        return metas(page, "name")
                .filter(each -> each.attr("name").strip().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Every {@code meta} of the head that has an attribute, such as {@code property}. */
    static Stream<Element> metas(BuiltPage page, String attribute) {
        return page.document().head().getElementsByTag("meta").stream()
                .filter(meta -> meta.hasAttr(attribute));
    }

    /** Every {@code link} of the page with a relation, one of its blank-separated words (WHATWG HTML). */
    static List<Element> links(BuiltPage page, String relation) {
        return page.document().getElementsByTag("link").stream()
                .filter(link -> hasWord(link, "rel", relation))
                .toList();
    }

    /** True if an attribute that is a list of words holds a word, in whichever case. */
    static boolean hasWord(Element element, String attribute, String word) {
        return Stream.of(element.attr(attribute).split("[ \\t\\n\\f\\r]+"))
                .anyMatch(word::equalsIgnoreCase);
    }

    /**
     * True for a page that search engines and other sites are meant to lead to: not one that leads on,
     * not the server's answer for a missing page, not one that asks to be left out ({@code noindex}).
     */
    static boolean isMeantToBeFound(BuiltPage page) {
        return !page.isRedirect() && !isErrorPage(page) && !isNoindex(page);
    }

    private static boolean isErrorPage(BuiltPage page) {
        return ERROR_PAGE.matcher(page.path()).matches();
    }

    private static boolean isNoindex(BuiltPage page) {
        return meta(page, "robots")
                .map(robots -> robots.attr("content").toLowerCase(Locale.ROOT))
                .filter(
                        content ->
                                List.of(content.split("[\\s,]+")).stream()
                                        .anyMatch(Set.of("noindex", "none")::contains))
                .isPresent();
    }

    /** Words as they compare: without case, each run of blanks as one. */
    static String normalised(String words) {
        return String.join(" ", words.strip().split("\\s+")).toLowerCase(Locale.ROOT);
    }
}

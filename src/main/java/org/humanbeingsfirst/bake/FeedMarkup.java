package org.humanbeingsfirst.bake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * Makes markup of a page fit for feeds. It is read there without our style sheet and our scripts,
 * beside the markup of others, and far from our address: controls go, so do ids and classes, and
 * every address becomes absolute.
 */
final class FeedMarkup {

    /** What readers of a feed cannot use. */
    private static final String CONTROLS =
            "script, style, template, link, meta, base, dialog, form, button, input, select,"
                    + " textarea, iframe, object, embed, canvas, svg, [popover], [hidden],"
                    + " a[class*=permalink]";

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "cite", "poster", "longdesc");

    /** What of an element says something without style and script. */
    private static final Set<String> KEPT =
            Set.of(
                    "alt",
                    "colspan",
                    "datetime",
                    "dir",
                    "headers",
                    "height",
                    "lang",
                    "media",
                    "reversed",
                    "rowspan",
                    "scope",
                    "sizes",
                    "start",
                    "title",
                    "type",
                    "value",
                    "width");

    /** A candidate of a {@code srcset}: an address, and what it is meant for. */
    private static final Pattern CANDIDATE = Pattern.compile("([^\\s,](?:\\S*[^\\s,])?)([^,]*)");

    private FeedMarkup() {}

    /**
     * The markup of an entry.
     *
     * @param html markup as it would stand on the page
     * @param page the page's absolute address
     */
    static String of(String html, String page) {
        Document document = Jsoup.parseBodyFragment(html, page);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select(CONTROLS).remove();
        body.nodeStream(Comment.class).toList().forEach(Comment::remove);
        for (Element element : body.select("*:not(body)")) {
            clean(element, page);
        }
        return body.html().strip();
    }

    private static void clean(Element element, String page) {
        for (Attribute attribute : List.copyOf(element.attributes().asList())) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (ADDRESSES.contains(name)) {
                element.attr(name, absolute(attribute.getValue(), page));
            } else if (name.equals("srcset")) {
                element.attr(name, absoluteCandidates(attribute.getValue(), page));
            } else if (!KEPT.contains(name)) {
                element.removeAttr(attribute.getKey());
            }
        }
        boolean isBareSpan = element.normalName().equals("span") && element.attributes().isEmpty();
        boolean isBareLink = element.normalName().equals("a") && !element.hasAttr("href");
        if (isBareSpan || isBareLink) {
            element.unwrap();
        }
    }

    /** What cannot be resolved stays as it is, for the rules to speak of. */
    private static String absolute(String address, String page) {
        String absolute = new Element(Tag.valueOf("a"), page).attr("href", address).absUrl("href");
        return absolute.isEmpty() ? address : absolute;
    }

    private static String absoluteCandidates(String candidates, String page) {
        return CANDIDATE
                .matcher(candidates)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        absolute(found.group(1), page) + found.group(2)));
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.audit.SourceSet;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds addresses in Atom, RSS and JSON feeds that lead to nothing, those in their texts included. */
final class FeedBrokenAddress implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "feed-broken-address",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every address in a feed is absolute and leads to a page");

    private static final Set<String> ROOTS = Set.of("feed", "rss", "rdf:rdf");
    private static final Set<String> ADDRESSES =
            Set.of(
                    "atom:link",
                    "comments",
                    "enclosure",
                    "icon",
                    "itunes:image",
                    "link",
                    "logo",
                    "media:content",
                    "media:thumbnail");

    private static final Set<String> TEXTS =
            Set.of("content", "content:encoded", "description", "summary");

    /** The members of a JSON Feed 1.1 that hold addresses. */
    private static final Set<String> JSON_FEED_KEYS =
            Set.of(
                    "avatar",
                    "banner_image",
                    "external_url",
                    "favicon",
                    "feed_url",
                    "home_page_url",
                    "icon",
                    "image",
                    "next_url",
                    "url");

    private static final Set<String> JSON_FEED_TEXTS = Set.of("content_html");

    /** Attributes of markup that hold one address. */
    private static final List<String> ATTRIBUTES = List.of("href", "src", "cite", "poster");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        FileAddress.judge(
                INFO,
                site,
                "feed",
                true,
                path -> path.matches(".*\\.(?:xml|atom|rss|rdf|json)"),
                FeedBrokenAddress::addresses,
                findings);
    }

    private static List<FileAddress> addresses(ContentFile file) {
        if (file.path().endsWith(".json")) {
            boolean isFeed = file.text().contains("jsonfeed.org/version/");
            return isFeed ? inJson(file) : List.of();
        }
        List<FileAddress> found = new ArrayList<>();
        FileAddress.root(file)
                .filter(root -> ROOTS.contains(root.normalName()))
                .ifPresent(root -> root.stream().forEach(each -> collect(each, found)));
        return found;
    }

    private static List<FileAddress> inJson(ContentFile file) {
        List<FileAddress> found = new ArrayList<>(FileAddress.inJson(file, JSON_FEED_KEYS));
        for (FileAddress text : FileAddress.inJson(file, JSON_FEED_TEXTS)) {
            // Of a string in a string only the outer one has a place.
            for (String address : inMarkup(text.address())) {
                found.add(new FileAddress(address, "", text.offset()));
            }
        }
        return found;
    }

    /** The addresses in the text of an entry. */
    private static List<String> inMarkup(String html) {
        List<String> found = new ArrayList<>();
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element element : body.getAllElements()) {
            for (String name : ATTRIBUTES) {
                if (element.hasAttr(name) && !isOfThisText(element.attr(name), body)) {
                    found.add(element.attr(name));
                }
            }
            found.addAll(SourceSet.addresses(element.attr("srcset")));
        }
        return found;
    }

    /** A note of the text itself, which readers of feeds show with it. */
    private static boolean isOfThisText(String address, Element body) {
        return address.startsWith("#")
                && body.stream().anyMatch(each -> each.id().equals(address.substring(1)));
    }

    private static void collect(Element element, List<FileAddress> found) {
        String name = element.normalName();
        if (ADDRESSES.contains(name) || name.equals("url") && isOfImage(element)) {
            String attribute = element.hasAttr("url") ? "url" : "href";
            String address = element.hasAttr(attribute) ? element.attr(attribute) : element.text();
            found.add(FileAddress.of(element, address));
        } else if (TEXTS.contains(name) && isMarkup(element)) {
            // Of Atom's xhtml the text is parsed already, and of html it is not.
            String html =
                    element.attr("type").equals("xhtml") ? element.html() : element.wholeText();
            for (String address : inMarkup(html)) {
                found.add(FileAddress.of(element, address));
            }
        }
    }

    private static boolean isOfImage(Element url) {
        return url.parent() != null && url.parent().normalName().equals("image");
    }

    /** In Atom text is text unless it says otherwise; in RSS it is markup. */
    private static boolean isMarkup(Element element) {
        boolean isAtom =
                element.normalName().equals("content") || element.normalName().equals("summary");
        return !isAtom || element.attr("type").matches("x?html");
    }
}

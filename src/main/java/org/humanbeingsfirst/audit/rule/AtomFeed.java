package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What Atom asks of a feed (RFC 4287, section 4). */
final class AtomFeed {

    /** The namespace of Atom's elements. */
    static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private static final Pattern IRI = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.+");
    private static final Set<String> TEXT_TYPES = Set.of("", "text", "html", "xhtml");

    private final List<FeedProblem> problems = new ArrayList<>();

    private AtomFeed() {}

    /** What is wrong with a feed, in no order. */
    static List<FeedProblem> problems(XmlElement feed) {
        AtomFeed judge = new AtomFeed();
        if (!feed.namespace().equals(NAMESPACE)) {
            judge.report(
                    feed, "is not in Atom's namespace", "write <feed xmlns=\"" + NAMESPACE + "\">");
            return judge.problems;
        }
        judge.checkCommon(feed, "");
        Set<String> ids = new HashSet<>();
        for (XmlElement entry : feed.all("entry")) {
            judge.checkEntry(feed, entry, ids);
        }
        return judge.problems;
    }

    private void checkEntry(XmlElement feed, XmlElement entry, Set<String> ids) {
        checkCommon(entry, " entry");
        String id = entry.first("id").map(XmlElement::words).orElse("");
        if (!id.isEmpty() && !ids.add(id)) {
            report(
                    entry,
                    "has two entries with the id " + Excerpts.beginning(id),
                    "give each entry its own id, and never change it");
        }
        boolean hasAuthor =
                feed.first("author").isPresent()
                        || entry.first("author").isPresent()
                        || entry.first("source")
                                .flatMap(source -> source.first("author"))
                                .isPresent();
        if (!hasAuthor) {
            report(
                    entry,
                    "entry has no author, and neither has the feed",
                    "write <author><name>…</name></author> into the feed");
        }
        boolean hasAlternate =
                entry.all("link").stream()
                        .anyMatch(link -> Set.of("", "alternate").contains(link.attribute("rel")));
        if (entry.first("content").isEmpty() && !hasAlternate) {
            report(
                    entry,
                    "entry has neither content nor a link to its page",
                    "write <link rel=\"alternate\" href=\"https://…\"/>");
        }
    }

    /** What feeds and entries have in common. */
    private void checkCommon(XmlElement element, String what) {
        for (String name : List.of("id", "title", "updated")) {
            List<XmlElement> found = element.all(name);
            if (found.isEmpty() || !found.get(0).hasContent() && !name.equals("title")) {
                report(
                        element,
                        (what + " has no " + name).strip(),
                        "write <" + name + ">…</" + name + ">");
            } else if (found.size() > 1) {
                report(found.get(1), (what + " has another " + name).strip(), "keep one");
            }
        }
        checkAlternates(element, what);
        for (XmlElement child : element.children()) {
            if (child.namespace().equals(NAMESPACE)) {
                checkChild(child);
            }
        }
    }

    /** Of two pages in one format and language, a reader of feeds cannot tell which to open. */
    private void checkAlternates(XmlElement element, String what) {
        Set<List<String>> seen = new HashSet<>();
        for (XmlElement link : element.all("link")) {
            boolean isAlternate = Set.of("", "alternate").contains(link.attribute("rel"));
            List<String> kind = List.of(link.attribute("type"), link.attribute("hreflang"));
            if (isAlternate && !seen.add(kind)) {
                report(
                        link,
                        (what + " has two alternate links of one type and language").strip(),
                        "keep the link to the page, or tell them apart by type or hreflang");
            }
        }
    }

    private void checkChild(XmlElement child) {
        String words = child.words();
        switch (child.name()) {
            case "id" -> {
                if (!words.isEmpty() && !IRI.matcher(words).matches()) {
                    report(
                            child,
                            "has an id that is no absolute address: " + Excerpts.beginning(words),
                            "write the page's address, or a tag: or urn: of its own");
                }
            }
            case "updated", "published" -> {
                if (!words.isEmpty() && !FeedDates.isInternetDate(words)) {
                    report(
                            child,
                            "has a date that is none: " + Excerpts.beginning(words),
                            "write it as 2030-01-31T12:00:00Z");
                }
            }
            case "title", "subtitle", "summary", "rights" -> {
                if (!TEXT_TYPES.contains(child.attribute("type"))) {
                    report(
                            child,
                            child.name()
                                    + " has an unknown type: "
                                    + Excerpts.beginning(child.attribute("type")),
                            "write text, html or xhtml");
                }
            }
            case "link" -> requireAttribute(child, "href");
            case "category" -> requireAttribute(child, "term");
            case "author", "contributor" -> {
                if (child.first("name").filter(XmlElement::hasContent).isEmpty()) {
                    report(child, child.name() + " has no name", "write <name>…</name>");
                }
            }
            default -> {}
        }
    }

    private void requireAttribute(XmlElement child, String attribute) {
        if (child.attribute(attribute).isEmpty()) {
            report(child, child.name() + " has no " + attribute, "write " + attribute + "=\"…\"");
        }
    }

    private void report(XmlElement element, String message, String hint) {
        problems.add(new FeedProblem(element.offset(), message, hint));
    }
}

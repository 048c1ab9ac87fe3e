package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What RSS asks of a feed (RSS 2.0 Specification). */
final class RssFeed {

    private static final Pattern WEB = Pattern.compile("(?is)https?://.+");

    private final List<FeedProblem> problems = new ArrayList<>();

    private RssFeed() {}

    /** What is wrong with a feed, in no order. */
    static List<FeedProblem> problems(XmlElement rss) {
        RssFeed judge = new RssFeed();
        if (!rss.attribute("version").startsWith("2.0")) {
            judge.report(rss, "does not say that it is RSS 2.0", "write <rss version=\"2.0\">");
        }
        XmlElement channel = rss.first("channel").orElse(null);
        if (channel == null) {
            judge.report(rss, "has no channel", "put everything into <channel>");
            return judge.problems;
        }
        for (String name : List.of("title", "link", "description")) {
            if (channel.first(name).filter(XmlElement::hasContent).isEmpty()) {
                judge.report(channel, "has no " + name, "write <" + name + "> into <channel>");
            }
        }
        judge.checkDates(channel);
        Set<String> ids = new HashSet<>();
        channel.all("item").forEach(item -> judge.checkItem(item, ids));
        return judge.problems;
    }

    private void checkItem(XmlElement item, Set<String> ids) {
        checkDates(item);
        if (item.all("title").isEmpty() && item.all("description").isEmpty()) {
            report(item, "item has neither title nor description", "write <title>");
        }
        for (XmlElement guid : item.all("guid")) {
            if (!guid.words().isEmpty() && !ids.add(guid.words())) {
                report(
                        guid,
                        "has two items with the guid " + Excerpts.beginning(guid.words()),
                        "give each item its own guid, and never change it");
            }
            if (!guid.attribute("isPermaLink").equals("false")
                    && !WEB.matcher(guid.words()).matches()) {
                report(
                        guid,
                        "has a guid that is no address: " + Excerpts.beginning(guid.words()),
                        "write <guid isPermaLink=\"false\">, or the item's address");
            }
        }
        for (XmlElement enclosure : item.all("enclosure")) {
            for (String attribute : List.of("url", "length", "type")) {
                if (enclosure.attribute(attribute).isEmpty()) {
                    report(
                            enclosure,
                            "enclosure has no " + attribute,
                            "write " + attribute + "=\"…\"");
                }
            }
        }
    }

    private void checkDates(XmlElement element) {
        for (String name : List.of("pubDate", "lastBuildDate")) {
            for (XmlElement date : element.all(name)) {
                if (!FeedDates.isMailDate(date.words())) {
                    report(
                            date,
                            "has a date that is none: " + Excerpts.beginning(date.words()),
                            "write it as Thu, 31 Jan 2030 12:00:00 GMT");
                }
            }
        }
    }

    private void report(XmlElement element, String message, String hint) {
        problems.add(new FeedProblem(element.offset(), message, hint));
    }
}

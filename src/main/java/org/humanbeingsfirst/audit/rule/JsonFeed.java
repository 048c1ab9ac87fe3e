package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What JSON Feed asks of a feed (version 1.1). Its problems have no places: JSON is read without. */
final class JsonFeed {

    private static final String VERSION = "https://jsonfeed.org/version/";

    private JsonFeed() {}

    /** True for the value of a file that calls itself a feed. */
    static boolean isFeed(Object value) {
        return Json.text(Json.object(value).get("version")).startsWith(VERSION);
    }

    /** What is wrong with a feed, in order. */
    static List<FeedProblem> problems(Object value) {
        Map<?, ?> feed = Json.object(value);
        List<FeedProblem> problems = new ArrayList<>();
        if (!Set.of(VERSION + "1", VERSION + "1.1").contains(Json.text(feed.get("version")))) {
            problems.add(problem("has an unknown version", "write " + VERSION + "1.1"));
        }
        if (Json.text(feed.get("title")).isEmpty()) {
            problems.add(problem("has no title", "write \"title\": \"…\""));
        }
        checkAuthors(feed, "", problems);
        String next = Json.text(feed.get("next_url"));
        if (!next.isEmpty() && next.equals(Json.text(feed.get("feed_url")))) {
            problems.add(problem("leads on to itself", "leave next_url out on the last page"));
        }
        if (!(feed.get("items") instanceof List<?> items)) {
            problems.add(problem("has no list of items", "write \"items\": […]"));
            return problems;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            checkItem(Json.object(items.get(i)), "item " + (i + 1), ids, problems);
        }
        return problems;
    }

    private static void checkItem(
            Map<?, ?> item, String which, Set<String> ids, List<FeedProblem> problems) {
        String id =
                item.get("id") instanceof Json.Number number
                        ? number.text()
                        : Json.text(item.get("id"));
        if (id.isEmpty()) {
            problems.add(problem(which + " has no id", "write \"id\": \"…\", such as its address"));
        } else if (!ids.add(id)) {
            problems.add(
                    problem(
                            which + " has the id of another: " + Excerpts.beginning(id),
                            "give each item its own id, and never change it"));
        }
        if (!(item.get("content_html") instanceof String)
                && !(item.get("content_text") instanceof String)) {
            problems.add(problem(which + " has no content", "write content_html or content_text"));
        }
        checkAuthors(item, which, problems);
        checkLists(item, which, problems);
        for (String key : List.of("date_published", "date_modified")) {
            String date = Json.text(item.get(key));
            if (item.containsKey(key) && !FeedDates.isInternetDate(date)) {
                problems.add(
                        problem(
                                which
                                        + " has a "
                                        + key
                                        + " that is none: "
                                        + Excerpts.beginning(date),
                                "write it as 2030-01-31T12:00:00Z"));
            }
        }
    }

    private static void checkLists(Map<?, ?> item, String which, List<FeedProblem> problems) {
        if (item.containsKey("tags")
                && !Json.list(item.get("tags")).stream().allMatch(String.class::isInstance)) {
            problems.add(problem(which + " has a tag that is no text", "write \"tags\": [\"…\"]"));
        }
        for (Object attachment : Json.list(item.get("attachments"))) {
            for (String key : List.of("url", "mime_type")) {
                if (Json.text(Json.object(attachment).get(key)).isEmpty()) {
                    problems.add(
                            problem(
                                    which + " has an attachment without " + key,
                                    "write \"" + key + "\": \"…\""));
                }
            }
        }
    }

    /** Of an author something must be told, if only the name. */
    private static void checkAuthors(Map<?, ?> thing, String which, List<FeedProblem> problems) {
        for (Object author : Json.list(thing.get("authors"))) {
            if (List.of("name", "url", "avatar").stream()
                    .allMatch(key -> Json.text(Json.object(author).get(key)).isEmpty())) {
                problems.add(
                        problem(
                                (which + " has an author of whom nothing is said").strip(),
                                "write {\"name\": \"…\"}"));
            }
        }
    }

    private static FeedProblem problem(String message, String hint) {
        return new FeedProblem(-1, message, hint);
    }
}

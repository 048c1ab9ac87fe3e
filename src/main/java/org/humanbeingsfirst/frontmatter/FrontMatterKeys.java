package org.humanbeingsfirst.frontmatter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.frontmatter.FrontMatterKey.Check;

/**
 * Every key of front matter, documented once. Rules, the manual and the starting files of {@code
 * ./press new} all speak from this list.
 */
public final class FrontMatterKeys {

    private static final int MOST_PARTS = 99;

    private static final Set<String> EVERYWHERE = Set.of("post", "page", "series", "part");

    private static final Check PART_NUMBER = ValueChecks.wholeNumber(1, MOST_PARTS);

    private static final List<FrontMatterKey> ALL =
            List.of(
                    required("title", EVERYWHERE)
                            .form("the heading readers see, in one line")
                            .sample("title: A made-up title")
                            .check(ValueChecks.text()),
                    optional("summary", EVERYWHERE)
                            .form("one or two plain sentences of 50 to 160 characters")
                            .sample(
                                    "summary: What the page says, for lists of pages and for"
                                            + " feeds.")
                            .check(ValueChecks.text()),
                    required("date", Set.of("post", "part"))
                            .in(EVERYWHERE)
                            .form("the day it is published as year-month-day")
                            .sample("date: 2030-01-31")
                            .check(ValueChecks.date()),
                    required("status", EVERYWHERE)
                            .form("draft or published")
                            .sample("status: draft")
                            .check(ValueChecks.oneOf(List.of("draft", "published"))),
                    optional("updated", EVERYWHERE)
                            .form("the day it last changed as year-month-day")
                            .sample("updated: 2030-02-28")
                            .check(ValueChecks.date()),
                    optional("type", EVERYWHERE)
                            .form("the type that the file's folder gives it")
                            .sample("type: post")
                            .check(ValueChecks.oneOf(List.of("post", "page", "series", "part"))),
                    optional("series", Set.of("part"))
                            .form("the name of the folder that the part lies in")
                            .sample("series: a-made-up-series")
                            .check(ValueChecks.text()),
                    required("part", Set.of("part"))
                            .form("the part's number from 1 to 99, without quotation marks")
                            .sample("part: 1")
                            .check(PART_NUMBER),
                    optional("tags", EVERYWHERE)
                            .form("a list of topic ids from registers/topics.yaml")
                            .sample("tags: [first-topic, second-topic]")
                            .check(ValueChecks.listOf(ValueChecks.text())),
                    optional("content-note", EVERYWHERE)
                            .form("one short sentence on what the page speaks of")
                            .sample("content-note: This page speaks of …, without graphic detail.")
                            .check(ValueChecks.text()),
                    optional("content-notes", EVERYWHERE)
                            .form("a list of subjects from registers/content-notes.yaml")
                            .sample("content-notes: [first-subject, second-subject]")
                            .check(ValueChecks.listOf(ValueChecks.text())),
                    optional("discreet", Set.of("page"))
                            .form("a neutral title and a neutral description")
                            .sample(
                                    "discreet: {title: A neutral title, description: \"What a"
                                            + " history list may show.\"}")
                            .check(
                                    ValueChecks.fields(
                                            Map.of(
                                                    "title", ValueChecks.text(),
                                                    "description", ValueChecks.text()))),
                    optional("lang", EVERYWHERE)
                            .form("a language tag (BCP 47)")
                            .sample("lang: en-GB")
                            .check(ValueChecks.languageTag()),
                    optional("aliases", EVERYWHERE)
                            .form(
                                    "a list of earlier addresses that lead to the page, the oldest"
                                            + " first")
                            .sample("aliases: [/an-old-address/]")
                            .check(ValueChecks.listOf(ValueChecks.text())),
                    optional("corrections", EVERYWHERE)
                            .form("a list of entries with a date and a text")
                            .sample("corrections: [{date: 2030-02-28, text: \"What was wrong.\"}]")
                            .check(
                                    ValueChecks.listOf(
                                            ValueChecks.fields(
                                                    Map.of(
                                                            "date", ValueChecks.date(),
                                                            "text", ValueChecks.text())))),
                    optional("permalink", EVERYWHERE)
                            .form("the page's address from the first /, if not its path's")
                            .sample("permalink: /short-address/")
                            .check(ValueChecks.text()),
                    optional("search", EVERYWHERE)
                            .form("false if the search should not find the page")
                            .sample("search: false")
                            .check(ValueChecks.oneOf(List.of("true", "false"))),
                    optional("template", Set.of("page"))
                            .form("the name of a file in templates/, without .ftl")
                            .sample("template: page")
                            .check(ValueChecks.text()),
                    optional("registers", Set.of("page"))
                            .form("a list of files in registers/, without .yaml")
                            .sample("registers: [topics]")
                            .check(ValueChecks.listOf(ValueChecks.text())),
                    optional("parts", Set.of("series"))
                            .form("the number of parts that are planned, from 1 to 99")
                            .sample("parts: 2")
                            .check(PART_NUMBER),
                    optional("coming", Set.of("series"))
                            .form("a list of entries with the number and the date of a part")
                            .sample("coming: [{part: 2, date: 2030-03-01}]")
                            .check(
                                    ValueChecks.listOf(
                                            ValueChecks.fields(
                                                    Map.of(
                                                            "part",
                                                            PART_NUMBER,
                                                            "date",
                                                            ValueChecks.date())))));

    private FrontMatterKeys() {}

    /** Every key, in the order in which an editor writes them. */
    public static List<FrontMatterKey> all() {
        return ALL;
    }

    /** The key of a name. */
    public static Optional<FrontMatterKey> find(String name) {
        return ALL.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /**
     * The names of the keys that documents of a type may hold.
     *
     * @param type word of the type, such as {@code post}
     */
    public static List<String> namesFor(String type) {
        return ALL.stream().filter(key -> key.appliesTo(type)).map(FrontMatterKey::name).toList();
    }

    private static Draft required(String name, Set<String> types) {
        return new Draft(name, types, types, "", "");
    }

    private static Draft optional(String name, Set<String> types) {
        return new Draft(name, types, Set.of(), "", "");
    }

    /** A key half written, so that the list above reads in words. */
    private record Draft(
            String name, Set<String> types, Set<String> requiredIn, String form, String sample) {

        Draft in(Set<String> more) {
            return new Draft(name, more, requiredIn, form, sample);
        }

        Draft form(String words) {
            return new Draft(name, types, requiredIn, words, sample);
        }

        Draft sample(String line) {
            return new Draft(name, types, requiredIn, form, line);
        }

        FrontMatterKey check(Check check) {
            return new FrontMatterKey(name, types, requiredIn, form, sample, check);
        }
    }
}

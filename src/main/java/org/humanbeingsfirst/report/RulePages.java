package org.humanbeingsfirst.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages that tell what rules are about: those of {@code docs/rules}, carried along. */
public final class RulePages {

    private static final Pattern LINK_TO_PAGE =
            Pattern.compile(
                    "\\[([^\\[\\]]++)]\\((?:\\.\\./)?[a-z0-9/-]++\\.md(?:#[a-z0-9-]*+)?\\)");

    private RulePages() {}

    /**
     * The page of a rule, in Markdown (CommonMark): a heading with its id, then what triggers it,
     * what fails, what passes, what is allowed and why it matters.
     *
     * @param ruleId kebab-case id
     * @return the page; empty if there is none
     */
    public static Optional<String> markdown(String ruleId) {
        boolean isId =
                ruleId.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
        return isId ? resource("rules/" + ruleId + ".md") : Optional.empty();
    }

    /**
     * The page of a rule for places where the other pages are not: of links to them, only the words
     * are left.
     */
    public static Optional<String> standalone(String ruleId) {
        return markdown(ruleId).map(page -> LINK_TO_PAGE.matcher(page).replaceAll("$1"));
    }

    /**
     * A section of the page of a rule.
     *
     * @param page in Markdown
     * @param heading such as {@code What triggers it}
     * @return Markdown; an empty string if there is no such section
     */
    public static String section(String page, String heading) {
        return page.lines()
                .dropWhile(line -> !line.equals("## " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** What triggers a rule, from its page, in one line of Markdown. */
    static String trigger(String page) {
        return section(page, "What triggers it").replaceAll("\\s+", " ");
    }

    /** A text beside this class. */
    static Optional<String> resource(String name) {
        try (InputStream in = RulePages.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read " + name + " in itself", e);
        }
    }
}

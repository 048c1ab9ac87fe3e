package org.humanbeingsfirst.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Deque's axe in a browser. {@code -Daxe.script=FILE} takes another release than that of the build,
 * such as the newest from npm.
 */
final class Axe implements AutoCloseable {

    /**
     * WCAG 2.0 to 2.2 at levels A and AA and what axe calls best practice; of level AAA the contrast
     * of 7:1, which our tokens promise for all text.
     */
    private static final String ALL_RULES =
            """
            {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: {'color-contrast-enhanced': {enabled: true}}
            }\
            """;

    /** Examples of a component stand beside others like them, each of which has its landmark. */
    private static final String RULES_OF_EXAMPLES =
            ALL_RULES.replace("rules: {", "rules: {'landmark-unique': {enabled: false}, ");

    private static final String PAGE = "document";
    private static final String MAIN_PART = "document.querySelector('main')";

    /** The rules that other colours of the same page can break. */
    private static final String RULES_OF_COLOURS =
            """
            {runOnly: {
              type: 'rule',
              values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']
            }}\
            """;

    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            const told = (results) => results.flatMap(rule => rule.nodes.map(node => ({
              rule: rule.id,
              help: rule.help,
              why: [...node.any, ...node.all, ...node.none].map(check => check.message).join(' '),
              target: node.target.flat(9).join(' '),
              html: node.html.slice(0, 160)
            })));
            axe.run(PART, Object.assign({
              resultTypes: ['violations', 'incomplete'],
              preload: false
            }, RULES)).then(
              result => done({
                violations: told(result.violations),
                incomplete: told(result.incomplete),
                rules: result.passes.length + result.violations.length
              }),
              error => done({failure: String(error)}));
            """;

    private final Browser browser;
    private final String scriptId;

    /**
     * What axe found on a page.
     *
     * @param violations what is wrong
     * @param incomplete what axe cannot decide
     * @param rules how many rules had something to judge
     */
    record Result(List<Remark> violations, List<Remark> incomplete, int rules) {}

    /**
     * One element that one rule has something to say of.
     *
     * @param rule the rule's id
     * @param why what is wrong or cannot be known
     * @param target a CSS selector
     * @param html how the element begins
     */
    record Remark(String rule, String help, String why, String target, String html) {

        /** In one line. */
        String line() {
            return rule + ": " + help + " " + why + " " + html;
        }

        private static Remark of(Object node) {
            Map<?, ?> map = (Map<?, ?>) node;
            return new Remark(
                    text(map, "rule"),
                    text(map, "help"),
                    text(map, "why"),
                    text(map, "target"),
                    text(map, "html"));
        }

        private static String text(Map<?, ?> map, String key) {
            return String.valueOf(map.get(key));
        }
    }

    private Axe(Browser browser, String scriptId) {
        this.browser = browser;
        this.scriptId = scriptId;
    }

    /** From now on every page that is opened brings axe along, in spite of its own policy. */
    static Axe comingWithPages(Browser browser) {
        Map<String, Object> added =
                browser.driver()
                        .executeCdpCommand(
                                "Page.addScriptToEvaluateOnNewDocument",
                                Map.of("source", script()));
        return new Axe(browser, (String) added.get("identifier"));
    }

    /** The open page alone has axe. */
    static Axe broughtTo(Browser browser) {
        browser.driver().executeScript(script());
        return new Axe(browser, "");
    }

    /** Judges the open page as it is now. */
    Result judge() {
        return judge(PAGE, ALL_RULES);
    }

    /** Judges the examples on the open page of the gallery; what is round them is on all pages. */
    Result judgeExamples() {
        return judge(MAIN_PART, RULES_OF_EXAMPLES);
    }

    /** Judges those examples again, after nothing but colours changed. */
    Result judgeColoursOfExamples() {
        return judge(MAIN_PART, RULES_OF_COLOURS);
    }

    /** Judges the open page again, after nothing but colours changed. */
    Result judgeColours() {
        return judge(PAGE, RULES_OF_COLOURS);
    }

    private Result judge(String part, String rules) {
        Map<?, ?> result =
                (Map<?, ?>)
                        browser.driver()
                                .executeAsyncScript(
                                        RUN.replace("PART", part).replace("RULES", rules));
        if (result.get("failure") != null) {
            throw new IllegalStateException("axe failed: " + result.get("failure"));
        }
        return new Result(
                remarks(result.get("violations")),
                remarks(result.get("incomplete")),
                ((Number) result.get("rules")).intValue());
    }

    private static List<Remark> remarks(Object nodes) {
        return ((List<?>) nodes).stream().map(Remark::of).toList();
    }

    private static String script() {
        String other = System.getProperty("axe.script");
        try (InputStream ours = Axe.class.getResourceAsStream("/axe.min.js")) {
            return other == null
                    ? new String(ours.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(Path.of(other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages opened from now on are as they are. */
    @Override
    public void close() {
        browser.driver()
                .executeCdpCommand(
                        "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", scriptId));
    }
}

package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An editor who has made errors hears in the same round of links to pages that there will not be,
 * and never of a link that will lead somewhere once the errors are mended.
 */
class DeadLinksBesideErrorsTest {

    private static final String POST = "content/posts/a-post.md";
    private static final String ERROR = "\nA mistake [@nobody-1900].\n";

    @TempDir Path folder;
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void makeSite() {
        TestSite.copyTo(folder);
    }

    @Test
    void deadLinksAreToldWithTheErrors() {
        write(
                POST,
                "status: published",
                "See [one](/posts/a-made-up-pots/), [two](../gone/#place) and\n[three](/gone), "
                        + "[four](https://example.org/gone/)."
                        + ERROR);
        assertEquals(ExitCode.FINDINGS, check());
        assertTrue(said().contains("[cite-unknown-item]"), this::said);
        assertEquals(
                List.of(
                        POST + ":8:5: error: address /posts/a-made-up-pots/ leads to nothing",
                        POST + ":8:36: error: address ../gone/#place leads to nothing",
                        POST + ":9:1: error: address /gone leads to nothing",
                        POST
                                + ":9:17: error: address https://example.org/gone/ leads to"
                                + " nothing"),
                deadLinks());
        assertTrue(
                said().contains(
                                "hint: correct the address; near it there is"
                                        + " /posts/a-made-up-post/\n"),
                this::said);
        assertFalse(Files.exists(folder.resolve("target/check")), "nothing is written");
    }

    /** What is told of them is what is told when all errors are mended. */
    @Test
    void theSameIsSaidOfThemWithoutErrors() {
        String links = "See [one](/posts/a-made-up-pots/), [two](/gone/) and [three](/posts/).\n";
        write(POST, "status: published", links + ERROR);
        check();
        List<String> before = sentences();
        write(POST, "status: published", links);
        check();
        assertEquals(3, before.size());
        assertEquals(before, sentences());
    }

    private List<String> sentences() {
        return deadLinks().stream().map(line -> line.replaceFirst(".*: error: ", "")).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/posts/a-post/", // the page with the error itself
                "/posts/a-draft/",
                "/posts/of-old/",
                "/posts/alias-that-is-no-list/",
                "/posts/alias-of-a-misspelt-key/",
                "/posts/alias-that-is-no-list",
                "/series/made-up-series/",
                "/series/undeclared-series/",
                "/series/undeclared-series/first/",
                "/topics/anything/",
                "/sources/anything/",
                "/sources/anything/#passage",
                "/",
                "/feed.xml",
                "/a-paper.pdf",
                "#anything",
                "?query",
                "/about/#anything",
                "https://example.com/gone/",
                "https://example.org/about/",
                "mailto:jane@example.org",
                "tel:112",
            })
    void whatMayLeadSomewhereIsNotCalledDead(String address) {
        write("content/posts/a-draft.md", "status: draft", "Words.");
        write("content/posts/b.md", "status: published\naliases: [/posts/of-old/]", "Words.");
        write(
                "content/posts/c.md",
                "status: published\naliases: /posts/alias-that-is-no-list/",
                "Words.");
        write(
                "content/posts/d.md",
                "status: published\nalias: [/posts/alias-of-a-misspelt-key/]",
                "Words.");
        write(
                "content/series/undeclared-series/first.md",
                "status: published\npart: 1",
                "The first part.");
        write(POST, "status: published", "See [it](" + address + ").\n\n[dead](/gone/)" + ERROR);
        assertEquals(ExitCode.FINDINGS, check());
        assertEquals(List.of(POST + ":10:1: error: address /gone/ leads to nothing"), deadLinks());
    }

    /** Its address could be whatever its front matter says. */
    @Test
    void nothingIsSaidOfLinksWhereAFileCannotBeRead() {
        write(POST, "status: published", "See [it](/gone/)." + ERROR);
        write("content/posts/b.md", "status: published\ntags: [", "Words.");
        assertEquals(ExitCode.FINDINGS, check());
        assertTrue(said().contains("[yaml-broken]"), this::said);
        assertEquals(List.of(), deadLinks());
    }

    @Test
    void nothingIsSaidOfLinksWhereAddressesAreWrong() {
        write(POST, "status: published", "See [it](/gone/).");
        write("content/posts/b.md", "status: published\npermalink: /posts/A Post/", "Words.");
        assertEquals(ExitCode.FINDINGS, check());
        assertTrue(said().contains("[permalink-invalid]"), this::said);
        assertEquals(List.of(), deadLinks());
    }

    @Test
    void draftsAreNotAskedForTheirLinks() {
        write(POST, "status: draft", "See [it](/gone/)." + ERROR);
        assertEquals(ExitCode.FINDINGS, check());
        assertEquals(List.of(), deadLinks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"posts/a-post/index.html", "target/check/posts/a-post/index.html"})
    void whatIsAcceptedOnThePageIsNotToldInItsContent(String page) throws IOException {
        write(POST, "status: published", "See [it](/gone/).\n\nSee [more](/more/)." + ERROR);
        Files.writeString(
                folder.resolve("suppressions.yaml"),
                "- rule: link-missing-target\n  file: "
                        + page
                        + "\n  excerpt: /gone/\n  reason: Made up.\n  date: 2030-01-01\n");
        assertEquals(ExitCode.FINDINGS, check());
        assertEquals(List.of(POST + ":10:5: error: address /more/ leads to nothing"), deadLinks());
    }

    @Test
    void rulesThatAreNotChosenSayNothing() {
        write(POST, "status: published", "See [it](/gone/)." + ERROR);
        assertEquals(ExitCode.FINDINGS, check("--skip", "link-missing-target"));
        assertTrue(said().contains("[cite-unknown-item]"), this::said);
        assertEquals(List.of(), deadLinks());
    }

    private void write(String path, String keys, String body) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "---\ntitle: A page\n"
                            + "summary: A made-up summary that is long enough to be a summary.\n"
                            + "date: 2029-01-01\n"
                            + keys
                            + "\n---\n\n"
                            + body
                            + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int check(String... options) {
        out.getBuffer().setLength(0);
        Surroundings surroundings =
                new Surroundings(
                        folder,
                        Map.of(),
                        Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC),
                        System::nanoTime,
                        false,
                        new PrintWriter(out, true),
                        new PrintWriter(out, true));
        List<String> arguments = new ArrayList<>(List.of("check"));
        arguments.addAll(List.of(options));
        return new Press(surroundings, new Tools()).run(arguments.toArray(String[]::new));
    }

    private String said() {
        return out.toString();
    }

    /** The first lines of what is said of dead links, without the rule. */
    private List<String> deadLinks() {
        String rule = " [link-missing-target]";
        return said().lines()
                .filter(line -> line.endsWith(rule))
                .map(line -> line.substring(0, line.length() - rule.length()))
                .toList();
    }
}

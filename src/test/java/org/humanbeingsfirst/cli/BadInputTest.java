package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.humanbeingsfirst.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What editors and disks do wrong: each mistake gets a message with place, rule and hint, exit code 1
 * or 2, and leaves the last good site as it was.
 */
class BadInputTest {

    private static final String HEAD =
            "---\ntitle: A made-up post\nsummary: %s\ndate: 2029-01-01\nstatus: published\n%s---\n";

    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void bakeAGoodSite() {
        TestSite.copyTo(folder);
        assertEquals(0, press("build"), err::toString);
    }

    /** A file to overwrite, its bytes, and the place and rule that the message must name. */
    static Stream<Arguments> mistakes() {
        String post = "content/posts/bad.md";
        String library = "sources/library.json";
        return Stream.of(
                mistake(
                        "no front matter",
                        post,
                        "Just text.\n",
                        "bad.md:1:1",
                        "front-matter-missing"),
                mistake("an empty file", post, "", "bad.md:1:1", "front-matter-missing"),
                mistake(
                        "front matter without end",
                        post,
                        "---\ntitle: T\n",
                        "bad.md:1:1",
                        "front-matter-unclosed"),
                mistake("broken YAML", post, "---\ntitle: [T\n---\n", "bad.md:3", "yaml-broken"),
                mistake(
                        "a list for a title",
                        post,
                        head("tags: one\n"),
                        "bad.md:6",
                        "front-matter-bad-value"),
                mistake(
                        "a date in words",
                        post,
                        head("updated: last Tuesday\n"),
                        "bad.md:6",
                        "front-matter-bad-value"),
                mistake(
                        "an unknown key",
                        post,
                        head("sumary: S\n"),
                        "bad.md:6:1",
                        "front-matter-unknown-key"),
                mistake(
                        "an unknown tag",
                        post,
                        head("tags: [no-such-topic]\n"),
                        "bad.md:6",
                        "front-matter-unknown-tag"),
                mistake(
                        "an unknown status",
                        post,
                        head("").replace("published", "publised"),
                        "bad.md:5",
                        "front-matter-bad-value"),
                mistake(
                        "an unknown type",
                        post,
                        head("type: essay\n"),
                        "bad.md:6",
                        "front-matter-bad-value"),
                mistake(
                        "a missing template",
                        "content/bad.md",
                        head("template: no-such\n"),
                        "bad.md:6",
                        "template-missing"),
                mistake(
                        "a NUL byte",
                        post,
                        head("") + "zero \0 byte\n",
                        "bad.md:7:6",
                        "input-control-character"),
                mistake(
                        "a control character by its number",
                        post,
                        head("") + "&#8212; &#0; &#x26; and &#xFFFE;\n",
                        "bad.md:7:25",
                        "input-control-character"),
                mistake(
                        "half of a surrogate pair by its number, in a title",
                        post,
                        head("") + "[a](/b \"&#55357;\")\n",
                        "bad.md:7:9",
                        "input-control-character"),
                mistake(
                        "two files with one permalink",
                        "content/about/index.md",
                        head("").replace("date: 2029-01-01\n", ""),
                        "about",
                        "permalink-duplicate"),
                mistake(
                        "a permalink that climbs out",
                        post,
                        head("permalink: /../../etc/\n"),
                        "bad.md:6",
                        "permalink-invalid"),
                mistake(
                        "an alias that climbs out",
                        post,
                        head("aliases: [/../up/]\n"),
                        "bad.md:6",
                        "permalink-invalid"),
                mistake(
                        "a citation of an unknown id",
                        post,
                        head("") + "Claim [@doe-1998].\n",
                        "bad.md:7:8",
                        "cite-unknown-item"),
                mistake(
                        "an unclosed citation",
                        post,
                        head("") + "Claim [@doe-1999 and more.\n",
                        "bad.md:7:7",
                        "cite-unclosed"),
                mistake(
                        "a quotation without source",
                        post,
                        head("") + "> Words that somebody else has said.\n",
                        "bad.md:7",
                        "quote-unattributed"),
                mistake(
                        "an inline quotation without source",
                        post,
                        head("") + "She said “words that nobody can find anywhere”.\n",
                        "bad.md:7",
                        "quote-unattributed"),
                mistake(
                        "one changed number",
                        post,
                        head("")
                                + "> "
                                + TestSite.PASSAGE.replace("12", "21")
                                + "\n>\n> — [@doe-1999]\n",
                        "bad.md:7",
                        "quote-altered"),
                mistake(
                        "a syntax error in the library",
                        library,
                        "[{\"id\": \"doe-1999\",}]",
                        "library.json:1",
                        "library-broken"),
                mistake(
                        "a duplicate id",
                        library,
                        library("{\"id\":\"doe-1999\",\"type\":\"book\",\"title\":\"Again\"}"),
                        "library.json",
                        "library-duplicate-id"),
                mistake(
                        "a missing title",
                        library,
                        library("{\"id\":\"roe-2001\",\"type\":\"book\"}"),
                        "library.json",
                        "library-missing-field"),
                mistake(
                        "an escaped NUL in the library",
                        library,
                        library("{\"id\":\"roe-2001\",\"type\":\"book\",\"title\":\"a\\u0000b\"}"),
                        "library.json:1:",
                        "library-broken"),
                mistake(
                        "a javascript address",
                        library,
                        library(
                                "{\"id\":\"roe-2001\",\"type\":\"book\",\"title\":\"T\",\"URL\":\"javascript:alert(1)\"}"),
                        "library.json",
                        "library-unsafe-url"),
                mistake(
                        "a script in Markdown",
                        post,
                        head("") + "<script>alert(1)</script>\n",
                        "bad.md:7:1",
                        "markdown-raw-html"),
                mistake(
                        "an event handler in Markdown",
                        post,
                        head("") + "Text <b onclick=\"x()\">bold</b>.\n",
                        "bad.md:7:6",
                        "markdown-raw-html"),
                mistake(
                        "a javascript link",
                        post,
                        head("") + "[x](javascript:alert(1))\n",
                        "bad.md:7:1",
                        "markdown-unsafe-link"),
                mistake(
                        "a template with a syntax error",
                        "templates/post.ftl",
                        "<#if x>\n",
                        "templates/post.ftl",
                        "template-broken"),
                mistake(
                        "a missing variable in a template",
                        "templates/page.ftl",
                        "<#ftl output_format=\"HTML\">\n${content.nonsense}\n",
                        "templates/page.ftl:2:3",
                        "template-missing-value"),
                mistake(
                        "a file of passages in a folder of its own",
                        "sources/passages/books/roe-2001.yaml",
                        "item: roe-2001\n",
                        "sources/passages/books/roe-2001.yaml",
                        "input-foreign-content"),
                mistake(
                        "a foreign document",
                        "content/posts/bad.html",
                        "<p>x</p>",
                        "bad.html",
                        "input-foreign-content"),
                mistake(
                        "Markdown with an ending in capitals",
                        "content/posts/bad.MD",
                        head(""),
                        "bad.MD",
                        "input-foreign-content"),
                mistake(
                        "a register with another ending",
                        "registers/more.yml",
                        "- id: x\n",
                        "more.yml",
                        "input-foreign-content"),
                mistake(
                        "an unknown style",
                        "jbake.properties",
                        "citation.style=no-such-style\n",
                        "jbake.properties",
                        "configuration-unknown-style"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void everyMistakeIsNamedAndLeavesTheLastGoodSite(
            String name, String file, byte[] bytes, String place, String rule) throws IOException {
        Map<String, String> lastGood = builtFiles();
        Files.createDirectories(folder.resolve(file).getParent());
        Files.write(folder.resolve(file), bytes);

        int exitCode = press("build");

        assertTrue(exitCode == 1 || exitCode == 2, () -> "exit code " + exitCode + "\n" + said());
        assertTrue(said().contains("[" + rule + "]"), this::said);
        String line = said().lines().filter(l -> l.contains("[" + rule + "]")).findFirst().get();
        assertTrue(line.contains(place) && line.contains(": error: "), this::said);
        assertTrue(said().contains("hint: "), this::said);
        assertFalse(said().contains("Exception") || said().contains("\tat "), this::said);
        assertEquals(lastGood, builtFiles());
    }

    @Test
    void textThatIsNotUtf8IsNamedWithItsPlace() throws IOException {
        byte[] latin1 = (head("") + "A caf\u00e9.\n").getBytes(StandardCharsets.ISO_8859_1);
        everyMistakeIsNamedAndLeavesTheLastGoodSite(
                "", "content/posts/bad.md", latin1, "bad.md:7:6", "input-not-utf8");
    }

    @Test
    void aStyleThatIsNotUtf8IsNamedWithItsPlace() throws IOException {
        everyMistakeIsNamedAndLeavesTheLastGoodSite(
                "",
                "templates/styles/base.css",
                "a {}\n/* caf\u00e9 */".getBytes(StandardCharsets.ISO_8859_1),
                "base.css:2:7",
                "input-not-utf8");
    }

    @Test
    void aTemplateThatIsNotUtf8IsNamedWithItsPlace() throws IOException {
        everyMistakeIsNamedAndLeavesTheLastGoodSite(
                "",
                "templates/frame.ftl",
                "<#-- caf\u00e9 -->".getBytes(StandardCharsets.ISO_8859_1),
                "templates/frame.ftl:1:9",
                "input-not-utf8");
    }

    @Test
    void aMissingTemplateOfOldAddressesIsNamedAtTheAlias() throws IOException {
        Files.delete(folder.resolve("templates/redirect.ftl"));
        everyMistakeIsNamedAndLeavesTheLastGoodSite(
                "",
                "content/posts/bad.md",
                head("aliases: [/old/]\n").getBytes(StandardCharsets.UTF_8),
                "bad.md:6:10",
                "template-missing");
        assertTrue(said().contains("there is no template redirect.ftl"), this::said);
        assertFalse(said().contains("front matter"), "another template would not help");
    }

    @Test
    void aBrokenLibraryIsSaidWithoutACloudOfUnknownCitations() throws IOException {
        Files.writeString(folder.resolve("sources/library.json"), "[{");
        assertEquals(1, press("build"));
        assertTrue(said().contains("[library-broken]"), this::said);
        assertTrue(said().endsWith("\n1 error\n"), this::said);
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreAccepted() throws IOException {
        String text = "\uFEFF" + head("").replace("\n", "\r\n") + "Claim [@doe-1999].\r\n";
        Files.writeString(folder.resolve("content/posts/good.md"), text);
        assertEquals(0, press("build"), this::said);
        assertTrue(Files.exists(folder.resolve("target/site/posts/good/index.html")));
    }

    @Test
    void aLineOfFiveMegabytesIsNamedWithItsPlace() throws IOException {
        String line = "word [@doe-1999] ".repeat(300_000);
        everyMistakeIsNamedAndLeavesTheLastGoodSite(
                "",
                "content/posts/bad.md",
                (head("") + line + "\n").getBytes(StandardCharsets.UTF_8),
                "bad.md:7:1",
                "markdown-unreadable");
        assertTrue(said().length() < 2_000, "the excerpt is short");
    }

    @Test
    void aFolderThatIsNoSiteIsWrongUsage() throws IOException {
        Files.delete(folder.resolve("jbake.properties"));
        assertEquals(2, press("build"), this::said);
        assertTrue(said().contains("[configuration-missing]"), this::said);
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsNamed() throws IOException {
        // A file where a folder is wanted stops everybody, root too.
        Files.writeString(folder.resolve("in-the-way"), "a file");
        int exitCode = press("build", "--out", folder.resolve("in-the-way/site").toString());
        assertTrue(exitCode == 1 || exitCode == 2, this::said);
        assertTrue(said().contains("hint: "), this::said);
        assertFalse(said().contains("Exception"), this::said);
    }

    /** A name longer than any disk takes stands for a disk that is full: writing fails half-way. */
    @Test
    void aDiskThatRefusesAFileHalfWayLeavesTheLastGoodSite() throws IOException {
        Map<String, String> lastGood = builtFiles();
        String permalink = "/" + "x".repeat(300) + "/";
        Files.writeString(
                folder.resolve("content/posts/bad.md"), head("permalink: " + permalink + "\n"));

        assertEquals(1, press("build"), this::said);

        assertTrue(said().contains("[output-unwritable]"), this::said);
        assertTrue(said().contains("the last good site is untouched"), this::said);
        assertEquals(lastGood, builtFiles());
        assertFalse(Files.exists(folder.resolve("target/.site.new")));
    }

    @Test
    void aReadOnlyFolderIsNamedAndLeavesTheLastGoodSite() throws IOException {
        Path target = folder.resolve("target");
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write anywhere");
        Map<String, String> lastGood = builtFiles();
        assertTrue(target.toFile().setWritable(false));
        try {
            assertEquals(1, press("build"), this::said);
            assertTrue(said().contains("[output-unwritable]"), this::said);
        } finally {
            assertTrue(target.toFile().setWritable(true));
        }
        assertEquals(lastGood, builtFiles());
    }

    private int press(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Surroundings surroundings =
                new Surroundings(
                        folder,
                        Map.of(),
                        Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC),
                        System::nanoTime,
                        false,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true));
        return new Press(surroundings, new Tools()).run(arguments);
    }

    private String said() {
        return out.toString() + err;
    }

    private Map<String, String> builtFiles() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path site = folder.resolve("target/site");
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static Arguments mistake(
            String name, String file, String text, String place, String rule) {
        return Arguments.of(name, file, text.getBytes(StandardCharsets.UTF_8), place, rule);
    }

    private static String head(String more) {
        return String.format(
                HEAD, "A summary that is long enough to say what the post is about.", more);
    }

    private static String library(String more) {
        return "[{\"id\":\"doe-1999\",\"type\":\"book\",\"title\":\"A Made-up Work\"},"
                + more
                + "]";
    }
}

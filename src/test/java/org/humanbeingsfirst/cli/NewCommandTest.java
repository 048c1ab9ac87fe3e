package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.TestSite;
import org.humanbeingsfirst.audit.Audit;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.bake.Progress;
import org.humanbeingsfirst.content.HtmlChecker;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.frontmatter.FrontMatterKeys;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.site.DocumentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    private static final String PART = "---\ntitle: X\ndate: %s\nstatus: draft\npart: %d\n---\n";

    /** Keys that hardly any page needs. */
    private static final Set<String> LEFT_OUT = Set.of("type", "permalink");

    @TempDir private Path folder;
    private PressRun press;

    @BeforeEach
    void makeSite() {
        press = new PressRun(folder);
    }

    @Test
    void postIsADraftOfToday() {
        assertEquals(ExitCode.CLEAN, press.run("new", "post", "a-first-look"), press.err());
        assertEquals("Wrote content/posts/a-first-look.md\n", press.out());
        FrontMatter written = frontMatter("content/posts/a-first-look.md");
        assertEquals("A first look", written.text("title").orElseThrow());
        assertEquals(PressRun.TODAY, written.text("date").orElseThrow());
        assertEquals("draft", written.text("status").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "post x,     content/posts/x.md,        title date status",
        "page x,     content/x.md,              title status",
        "page a/b,   content/a/b.md,            title status",
        "series s,   content/series/s/index.md, title date status parts",
    })
    void onlyKeysThatAreNeededAreSet(String line, String path, String keys) {
        assertEquals(ExitCode.CLEAN, press.run(("new " + line).split(" ")), press.err());
        assertEquals(Set.of(keys.split(" ")), frontMatter(path).fields().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"post x", "page x", "series x", "part s x"})
    void startingFileBreaksNoRule(String line) {
        press.write("sources/library.json", "[]").run("new", "series", "s");
        assertEquals(ExitCode.CLEAN, press.run(("new " + line).split(" ")), press.err());
        SiteReader.Result site = SiteReader.read(folder, LocalDate.parse(PressRun.TODAY), true);
        assertEquals(List.of(), site.unreadable());
        assertEquals(List.of(), Audit.ofContent(site.content()));
    }

    @Test
    void startingFilesMakeValidPages() throws IOException {
        TestSite.copyWithRealTemplatesTo(folder);
        Set<String> before = pages();
        for (String line : List.of("series s", "part s x", "post y", "page z")) {
            assertEquals(ExitCode.CLEAN, press.run(("new " + line).split(" ")), press.err());
        }
        Set<String> made = pages();
        made.removeAll(before);
        assertEquals(
                Set.of(
                        "series/s/index.html",
                        "series/s/x/index.html",
                        "posts/y/index.html",
                        "z/index.html"),
                made);
        HtmlChecker checker = new HtmlChecker();
        for (String path : made) {
            String text = Files.readString(folder.resolve("target/site").resolve(path));
            List<HtmlChecker.Message> errors =
                    checker.html("https://humanbeingsfirst.example/" + path, text).stream()
                            .filter(message -> message.kind().equals("error"))
                            .toList();
            assertEquals(List.of(), errors, path);
        }
    }

    /** Output paths of the pages that the site has now, drafts too. */
    private Set<String> pages() throws IOException {
        Path output = folder.resolve("target/site");
        new Bakery(new Bakery.Order(folder, output, true), Progress.NONE)
                .bake(LocalDate.parse(PressRun.TODAY));
        try (Stream<Path> files = Files.walk(output)) {
            return files.map(file -> output.relativize(file).toString())
                    .filter(path -> path.endsWith(".html"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void formsExplainEveryKeyOfTheirType(DocumentType type) {
        String form =
                StartingFile.of(type.word(), "x", LocalDate.EPOCH)
                        .with("series", "s")
                        .with("part", "1")
                        .text();
        for (String key : FrontMatterKeys.namesFor(type.word())) {
            boolean isNamed = Pattern.compile("(?m)^(# )?" + key + ":").matcher(form).find();
            assertTrue(isNamed || LEFT_OUT.contains(key), type.word() + " has no " + key);
        }
    }

    @Test
    void partKnowsItsSeriesAndNumber() {
        press.run("new", "series", "a-made-up-series");
        assertEquals(ExitCode.CLEAN, press.run("new", "part", "a-made-up-series", "beginning"));
        FrontMatter part = frontMatter("content/series/a-made-up-series/beginning.md");
        assertEquals("a-made-up-series", part.text("series").orElseThrow());
        assertEquals(1, part.integer("part").orElseThrow());
    }

    @Test
    void partFollowsTheHighestNumberAndTheLatestDate() {
        press.run("new", "series", "s");
        press.write("content/series/s/a.md", PART.formatted("2030-12-24", 4));
        press.write("content/series/s/b.md", PART.formatted("2029-01-01", 2));
        assertEquals(ExitCode.CLEAN, press.run("new", "part", "s", "c"), press.err());
        FrontMatter part = frontMatter("content/series/s/c.md");
        assertEquals(5, part.integer("part").orElseThrow());
        assertEquals("2030-12-24", part.text("date").orElseThrow());
    }

    @Test
    void partAfterAnUnreadableOneIsNotNumberedByGuess() {
        press.run("new", "series", "s");
        press.write("content/series/s/a.md", "no front matter");
        assertEquals(ExitCode.FINDINGS, press.run("new", "part", "s", "b"));
        assertTrue(press.err().startsWith("content/series/s/a.md:1:1: error:"), press.err());
        assertFalse(Files.exists(folder.resolve("content/series/s/b.md")));
    }

    @Test
    void unknownSeriesIsAnsweredWithTheNearest() {
        press.run("new", "series", "when-it-rains");
        assertEquals(ExitCode.USAGE, press.run("new", "part", "when-it-rain", "x"));
        assertTrue(press.err().contains("there is no series when-it-rain"), press.err());
        assertTrue(press.err().contains("did you mean when-it-rains?"), press.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He said: \"no\" # not yes",
                "C:\\temp & 'more' {{date}} $1",
                "- a list? [no] ---",
            })
    void titleIsWhatWasTyped(String title) {
        assertEquals(ExitCode.CLEAN, press.run("new", "post", "x", "--title", title));
        assertEquals(title, frontMatter("content/posts/x.md").text("title").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"'  '", "'a\nb'"})
    void titleThatIsNoLineIsRefused(String title) {
        assertEquals(ExitCode.USAGE, press.run("new", "post", "x", "--title", title));
        assertTrue(
                press.err().contains("the title is empty, or holds a line end, a tab"),
                press.err());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        press.write("content/posts/x.md", "precious");
        assertEquals(ExitCode.USAGE, press.run("new", "post", "x"));
        assertTrue(press.err().contains("content/posts/x.md exists already"), press.err());
        assertEquals("precious", Files.readString(folder.resolve("content/posts/x.md")));
    }

    @ParameterizedTest
    @CsvSource({
        "post Ein-Café,      'not a slug: Ein-Café', such as ein-cafe",
        "post ../../etc,     not a slug, such as etc",
        "post a/b,           not a slug, such as a-b",
        "post a_b,           not a slug, such as a-b",
        "post -a-,           Missing required parameter, press new post --help",
        "post index,         the slug index is kept, choose another word",
        "series ..,          not a slug, hyphens",
        "page /about,        not a slug, hyphens",
        "page about/,        not a slug, hyphens",
        "page a/../../b,     not a slug, hyphens",
        "page a//b,          not a slug, hyphens",
        "page about.md,      not a slug, about-md",
        "page posts/x,       would be a post, press new post",
        "page series/s/x,    would be a part, press new part",
    })
    void wrongSlugIsRefusedWithAHint(String line, String message, String hint) {
        assertEquals(ExitCode.USAGE, press.run(("new " + line).split(" ")));
        assertTrue(press.err().contains(message), press.err());
        assertTrue(press.err().contains(hint), press.err());
        assertFalse(Files.exists(folder.resolve("content")));
    }

    @Test
    void symbolicLinkDoesNotLeadOutOfTheContentFolder() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createDirectory(folder.resolve("content"));
        Files.createSymbolicLink(folder.resolve("content/posts"), outside);
        assertEquals(ExitCode.USAGE, press.run("new", "post", "x"));
        assertTrue(press.err().contains("leads out of the content folder"), press.err());
        assertFalse(Files.exists(outside.resolve("x.md")));
    }

    private FrontMatter frontMatter(String path) {
        return FrontMatter.split(ContentFile.read(folder, folder.resolve(path)));
    }
}

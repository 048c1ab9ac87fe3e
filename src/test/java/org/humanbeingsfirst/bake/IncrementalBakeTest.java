package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.humanbeingsfirst.TestSite;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.report.TextReporter;
import org.humanbeingsfirst.site.PageManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bake that does again only what changed gives what a bake of everything gives. */
class IncrementalBakeTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    private static final int EDITS = 60;
    private static final Pattern SEARCH_COPY = Pattern.compile("search/texts.*[.]gz$");

    @TempDir Path folder;

    /**
     * After each edit the site is baked three times: by a program that stays open, by one that begins
     * anew with what the last left on the disk, and by one that knows nothing.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsEditedTheTreesAreThoseOfACleanBake(long seed) {
        Path site = folder.resolve("site");
        RandomEditor editor = new RandomEditor(site, seed);
        Random random = new Random(seed);
        Path kept = folder.resolve("kept/site");
        Path next = folder.resolve("next/site");
        Bakery open = bakery(kept);
        LocalDate today = TODAY;
        String edit = "nothing yet";
        Map<String, String> lastGood = null;
        Map<String, String> good = Tree.of(site);
        int failures = 0;
        for (int i = 0; i < EDITS; i++) {
            Path clean = folder.resolve("clean-" + i + "/site");
            String expected = outcome(bakery(clean), today);
            assertEquals(expected, outcome(open, today), edit);
            assertEquals(expected, outcome(bakery(next), today), edit);
            boolean isGood = Files.exists(clean);
            Map<String, String> tree = isGood ? Tree.ofBuilt(clean) : lastGood;
            if (tree != null) {
                assertEquals(tree, Tree.ofBuilt(kept), edit);
                assertEquals(tree, Tree.ofBuilt(next), edit);
            }
            Tree.delete(clean.getParent());
            if (isGood) {
                lastGood = tree;
                good = Tree.of(site);
                edit = editor.edit();
                today = random.nextInt(10) == 0 ? TODAY.plusDays(random.nextInt(800)) : today;
            } else {
                failures++;
                Tree.restore(site, good);
                edit = "undo " + edit;
            }
        }
        int failed = failures;
        assertTrue(failed > 0 && failed < EDITS / 2, () -> failed + " of the edits are mistakes");
    }

    private Bakery bakery(Path output) {
        Bakery.Order order = new Bakery.Order(folder.resolve("site"), output, false);
        return new Bakery(order, Progress.NONE);
    }

    /** The account of a bake, or what stopped it. */
    private static String outcome(Bakery bakery, LocalDate today) {
        try {
            BakedSite baked = bakery.bake(today);
            assertEquals(List.of(), baked.notices());
            return baked.pages()
                    + " pages, "
                    + baked.quotations()
                    + " quotations, "
                    + baked.citations()
                    + " citations\n"
                    + report(baked.findings());
        } catch (BakeFailedException failed) {
            return report(failed.findings());
        }
    }

    private static String report(List<Finding> findings) {
        return new TextReporter(false).report(findings);
    }

    @Test
    void onlyThePageWhoseWordsChangedAndItsFeedsAreWritten() throws IOException {
        Path site = folder.resolve("site");
        new RandomEditor(site, 3);
        Path output = folder.resolve("built/site");
        bakery(output).bake(TODAY);
        Map<String, FileTime> before = times(output);
        Path post = site.resolve("content/posts/post-1.md");
        Tree.write(post, Tree.read(post) + "\nOne more sentence.\n");
        bakery(output).bake(TODAY);
        Map<String, FileTime> after = times(output);
        after.entrySet().removeIf(file -> file.getValue().equals(before.get(file.getKey())));
        assertEquals(
                List.of(
                        "assets/search/index.json",
                        "assets/search/texts.json",
                        "assets/search/words.json",
                        "feed.json",
                        "feed.xml",
                        "posts/post-1/index.html",
                        "search/index.html",
                        "topics/made-up/feed.json",
                        "topics/made-up/feed.xml"),
                after.keySet().stream().map(IncrementalBakeTest::withoutDigest).toList());
    }

    @Test
    void whatStaysKeepsItsCompressedCopies() throws IOException {
        Path site = folder.resolve("site");
        new RandomEditor(site, 3);
        Path properties = site.resolve("jbake.properties");
        Tree.write(properties, Tree.read(properties) + "\nsite.precompress=true\n");
        Path output = folder.resolve("built/site");
        bakery(output).bake(TODAY);
        Path style = site.resolve("templates/styles/base.css");
        Tree.write(style, Tree.read(style) + "\n.made-up { color: inherit; }\n");
        bakery(output).bake(TODAY);
        Path clean = folder.resolve("clean/site");
        bakery(clean).bake(TODAY);
        Map<String, String> expected = Tree.ofBuilt(clean);
        Map<String, String> built = Tree.ofBuilt(output);
        assertEquals(expected.keySet(), built.keySet());
        assertEquals(expected, built);
        assertTrue(expected.keySet().stream().anyMatch(SEARCH_COPY.asPredicate()));
    }

    /** The room that a page keeps for an image is the image's own, and it may change. */
    @Test
    void anImageThatIsRedrawnKeepsItsRoom() throws IOException {
        Path site = folder.resolve("site");
        new RandomEditor(site, 3);
        Path post = site.resolve("content/posts/post-1.md");
        Tree.write(post, Tree.read(post) + "\n![A made-up drawing](/img/drawing.svg)\n");
        Path drawing = site.resolve("content/img/drawing.svg");
        Path output = folder.resolve("built/site");
        Bakery open = bakery(folder.resolve("open/site"));
        for (String size : List.of("width=\"640\" height=\"480\"", "width=\"30\" height=\"40\"")) {
            Tree.write(drawing, "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + "/>");
            bakery(output).bake(TODAY);
            open.bake(TODAY);
            String page = Tree.read(output.resolve("posts/post-1/index.html"));
            assertTrue(
                    page.contains(
                            "<img src=\"/img/drawing.svg\" alt=\"A made-up drawing\" " + size),
                    page);
            assertEquals(Tree.ofBuilt(output), Tree.ofBuilt(folder.resolve("open/site")));
        }
    }

    private static String withoutDigest(String path) {
        return path.replaceFirst("[.][0-9a-f]{10}(?=[.])", "");
    }

    @Test
    void whatOthersDidToTheBuiltSiteIsMended() throws IOException {
        TestSite.copyTo(folder.resolve("site"));
        Path output = folder.resolve("built/site");
        bakery(output).bake(TODAY);
        Map<String, String> expected = Tree.ofBuilt(output);
        Files.writeString(output.resolve("about/index.html"), "spoilt");
        Files.delete(output.resolve("index.html"));
        Files.createDirectories(output.resolve("a/b"));
        Files.writeString(output.resolve("a/b/c.html"), "strange");
        bakery(output).bake(TODAY);
        assertEquals(expected, Tree.ofBuilt(output));
        Tree.delete(output);
        bakery(output).bake(TODAY);
        assertEquals(expected, Tree.ofBuilt(output));
    }

    @Test
    void aManifestThatIsGoneComesBackWithTheNextChange() throws IOException {
        Path site = folder.resolve("site");
        new RandomEditor(site, 3);
        Path output = folder.resolve("built/site");
        bakery(output).bake(TODAY);
        String before = Tree.ofBuilt(output).get("(manifest)");
        Files.delete(PageManifest.fileBeside(output));
        Path post = site.resolve("content/posts/post-1.md");
        Tree.write(post, Tree.read(post) + "\nOne more sentence.\n");
        bakery(output).bake(TODAY);
        assertEquals(before, Tree.ofBuilt(output).get("(manifest)"));
        Path renamed = site.resolve("content/posts/renamed.md");
        Tree.write(
                renamed, Tree.read(post).replaceFirst("---\n", "---\npermalink: /posts/post-1/\n"));
        Files.delete(post);
        bakery(output).bake(TODAY);
        assertEquals(
                before.replace("posts/post-1.md", "posts/renamed.md"),
                Tree.ofBuilt(output).get("(manifest)"));
    }

    @Test
    void aProgramThatStaysOpenMissesNoFolderThatIsGone() {
        TestSite.copyTo(folder.resolve("site"));
        Path output = folder.resolve("built/site");
        Bakery open = bakery(output);
        open.bake(TODAY);
        Map<String, String> expected = Tree.ofBuilt(output);
        Tree.delete(output);
        open.bake(TODAY);
        assertEquals(expected, Tree.ofBuilt(output));
    }

    private static Map<String, FileTime> times(Path folder) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String path : Tree.of(folder).keySet()) {
            times.put(path, Files.getLastModifiedTime(folder.resolve(path)));
        }
        return times;
    }
}

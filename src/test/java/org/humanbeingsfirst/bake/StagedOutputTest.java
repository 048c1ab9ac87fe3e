package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedOutputTest {

    @TempDir Path folder;
    private Path output;

    @BeforeEach
    void chooseOutput() {
        output = folder.resolve("target/site");
    }

    @Test
    void nothingIsSeenUntilTheSiteIsSwappedIn() throws IOException {
        try (StagedOutput staged = StagedOutput.begin(output)) {
            write(staged, "a/index.html", "new");
            assertFalse(Files.exists(output));
            staged.swapIn("{}\n");
        }
        assertEquals("new", Files.readString(output.resolve("a/index.html")));
        assertEquals("{}\n", Files.readString(folder.resolve("target/site-manifest.json")));
    }

    @Test
    void aSiteThatIsNotSwappedInLeavesTheLastOneUntouched() throws IOException {
        bake("index.html", "good");
        try (StagedOutput staged = StagedOutput.begin(output)) {
            write(staged, "index.html", "half");
        }
        assertEquals("good", Files.readString(output.resolve("index.html")));
        assertEquals(List.of(".site.lock", "site", "site-manifest.json"), names());
    }

    @Test
    void pagesOfTheLastSiteThatAreGoneAreGone() throws IOException {
        bake("old.html", "old");
        bake("new.html", "new");
        assertFalse(Files.exists(output.resolve("old.html")));
        assertTrue(Files.exists(output.resolve("new.html")));
    }

    @Test
    void aPatchTouchesNothingElse() throws IOException {
        bake("kept.html", "kept");
        FileTime before = Files.getLastModifiedTime(output.resolve("kept.html"));
        try (StagedOutput staged = StagedOutput.begin(output)) {
            write(staged, "a/b/new.html", "new");
            staged.patch(List.of(), Optional.of("{}\n"));
        }
        assertEquals(before, Files.getLastModifiedTime(output.resolve("kept.html")));
        assertEquals(Set.of("kept.html", "a/b/new.html"), Tree.of(output).keySet());
        assertEquals(List.of(".site.lock", "site", "site-manifest.json"), names());
    }

    @Test
    void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
        try (StagedOutput staged = StagedOutput.begin(output)) {
            write(staged, "a", "file");
            write(staged, "b/c/d.html", "deep");
            staged.swapIn("{}\n");
        }
        try (StagedOutput staged = StagedOutput.begin(output)) {
            write(staged, "a/index.html", "in a folder");
            write(staged, "b", "a file");
            staged.patch(List.of("a", "b/c/d.html"), Optional.of("{}\n"));
        }
        assertEquals(Map.of("a/index.html", "in a folder", "b", "a file"), Tree.of(output));
    }

    /** As a program leaves it that was killed after its first deletion and its first move. */
    @Test
    void aPatchThatWasInterruptedIsFinishedByTheNextBake() throws IOException {
        bake("old.html", "old");
        Tree.write(output.resolve("moved.html"), "new");
        Tree.write(folder.resolve("target/.site.new/deep/still.html"), "new");
        Tree.write(folder.resolve("target/.site-manifest.json.new"), "{ }\n");
        Tree.write(folder.resolve("target/.site.journal"), "gone.html\0old.html");
        StagedOutput.begin(output).close();
        assertEquals(Set.of("moved.html", "deep/still.html"), Tree.of(output).keySet());
        assertEquals(List.of(".site.lock", "site", "site-manifest.json"), names());
        assertEquals("{ }\n", Tree.read(folder.resolve("target/site-manifest.json")));
    }

    /** A folder in the way stops the patch; what it still needs must not be thrown away. */
    @Test
    void aPatchThatFailsKeepsWhatItNeedsToGoOn() throws IOException {
        bake("old.html", "old");
        Path inTheWay = output.resolve("new.html");
        Tree.write(inTheWay.resolve("strange.html"), "strange");
        try (StagedOutput staged = StagedOutput.begin(output)) {
            write(staged, "new.html", "new");
            assertThrows(
                    IOException.class,
                    () -> staged.patch(List.of("old.html"), Optional.of("{}\n")));
        }
        Tree.delete(inTheWay);
        StagedOutput.begin(output).close();
        assertEquals(Map.of("new.html", "new"), Tree.of(output));
    }

    @Test
    void whoStillWritesWhenTheProgramIsEndedPutsNothingBack() throws Exception {
        try (StagedOutput staged = StagedOutput.begin(output)) {
            Thread writer = new Thread(() -> writeForEver(staged));
            writer.setDaemon(true);
            writer.start();
            Path written = folder.resolve("target/.site.new/9/index.html");
            while (!Files.exists(written)) {
                Thread.sleep(1);
            }
            staged.abandon();
            Thread.sleep(50);
            assertEquals(List.of(".site.lock"), names());
            assertTrue(writer.isAlive(), "it waits for the end and reports nothing");
        }
    }

    private static void writeForEver(StagedOutput staged) {
        for (int page = 0; ; page++) {
            try {
                write(staged, page + "/index.html", "half");
            } catch (IOException e) {
                return;
            }
        }
    }

    @Test
    void aSecondBakeOfTheSameFolderIsRefused() throws IOException {
        try (StagedOutput first = StagedOutput.begin(output)) {
            assertThrows(OutputLock.InUseException.class, () -> StagedOutput.begin(output));
            first.swapIn("{}\n");
        }
        bake("index.html", "after");
        assertEquals("after", Files.readString(output.resolve("index.html")));
    }

    @Test
    void aProgramThatDiedBetweenTheRenamesIsRepaired() throws IOException {
        bake("index.html", "good");
        Files.move(output, output.resolveSibling(".site.old"));
        try (StagedOutput staged = StagedOutput.begin(output)) {
            assertEquals("good", Files.readString(output.resolve("index.html")));
        }
    }

    @Test
    void leftoversOfAProgramThatDiedWhileWritingAreRemoved() throws IOException {
        Files.createDirectories(output.resolveSibling(".site.new"));
        Files.writeString(output.resolveSibling(".site.new").resolve("half.html"), "half");
        bake("index.html", "good");
        assertFalse(Files.exists(output.resolve("half.html")));
    }

    private void bake(String path, String text) throws IOException {
        try (StagedOutput staged = StagedOutput.begin(output)) {
            write(staged, path, text);
            staged.swapIn("{}\n");
        }
    }

    private static void write(StagedOutput staged, String path, String text) throws IOException {
        staged.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(output.getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.humanbeingsfirst.TestSite;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache that is damaged, or another program's, is left alone, said to be so, and never fatal. */
class CacheFileTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    private static final String DAMAGED =
            "the cache of the last build is damaged, so everything was baked anew";

    @TempDir Path folder;
    private Path output;
    private Path cache;
    private byte[] written;
    private Map<String, String> expected;

    @BeforeEach
    void bakeOnce() throws IOException {
        TestSite.copyTo(folder.resolve("site"));
        output = folder.resolve("built/site");
        cache = StagedOutput.cacheBeside(output);
        assertEquals(List.of(), bake());
        written = Files.readAllBytes(cache);
        expected = Tree.ofBuilt(output);
    }

    /** What the bake has to say of itself. */
    private List<String> bake() {
        Bakery.Order order = new Bakery.Order(folder.resolve("site"), output, false);
        return new Bakery(order, Progress.NONE).bake(TODAY).notices();
    }

    private void assertLeftAlone(byte[] bytes, String notice) throws IOException {
        Files.write(cache, bytes);
        assertEquals(List.of(notice), bake());
        assertEquals(expected, Tree.ofBuilt(output));
        assertEquals(List.of(), bake(), "the new cache is a good one");
    }

    @Test
    void anyByteThatIsAnotherIsNoticed() throws IOException {
        Random random = new Random(1);
        int firstBehindProgram = 4 + "press cache 1".length() + Fingerprint.BYTES;
        for (int i = 0; i < 40; i++) {
            byte[] bytes = written.clone();
            bytes[firstBehindProgram + random.nextInt(bytes.length - firstBehindProgram)] ^= 0x10;
            assertLeftAlone(bytes, DAMAGED);
        }
    }

    @Test
    void aFileThatEndsEarlyIsNoticed() throws IOException {
        for (int length : new int[] {0, 1, 20, 40, written.length / 2, written.length - 1}) {
            assertLeftAlone(Arrays.copyOf(written, length), DAMAGED);
        }
    }

    @Test
    void aFileOfSomethingElseIsNoticed() throws IOException {
        assertLeftAlone("made-up text\n".repeat(99).getBytes(StandardCharsets.UTF_8), DAMAGED);
    }

    @Test
    void theCacheOfAnotherProgramIsNoticed() throws Exception {
        Fingerprint other = Fingerprint.of("another program");
        BakeMemory memory = new CacheFile(cache, Program.fingerprint()).read();
        new CacheFile(cache, other).draft(memory.documents()).write(memory);
        assertEquals(
                List.of(
                        "the cache of the last build was written by another version of the press,"
                                + " so everything was baked anew"),
                bake());
        assertEquals(expected, Tree.ofBuilt(output));
    }

    @Test
    void aFolderInItsPlaceIsSaidAndNotFatal() throws IOException {
        Files.delete(cache);
        Files.createDirectories(cache.resolve("a/b"));
        List<String> notices = bake();
        assertEquals(2, notices.size(), notices::toString);
        assertTrue(notices.get(0).contains("cannot be read"), notices::toString);
        assertTrue(notices.get(1).contains("cannot be written"), notices::toString);
        assertEquals(expected, Tree.ofBuilt(output));
    }

    @Test
    void aMissingFileIsNothingToSpeakOf() throws IOException {
        Files.delete(cache);
        assertEquals(List.of(), bake());
        assertTrue(Files.exists(cache));
    }

    @Test
    void whatWasWrittenIsRead() throws Exception {
        BakeMemory memory = new CacheFile(cache, Program.fingerprint()).read();
        assertEquals(Tree.of(output).keySet(), Map.copyOf(memory.files()).keySet());
        assertFalse(memory.entries().isEmpty());
        assertTrue(memory.finished().quotations() > 0 || memory.finished().citations() > 0);
        assertThrows(
                CacheFile.UnusableException.class,
                () -> new CacheFile(cache, Fingerprint.of("another program")).read());
    }
}

package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code press check --reading}. */
class ReadingTableTest {

    private static final String HEAD = "---\ntitle: Made up\nstatus: draft\n---\n\n";

    @TempDir private Path folder;
    private PressRun press;

    @BeforeEach
    void makeSite() {
        press = new PressRun(folder);
    }

    @Test
    void theHardestTextComesFirst() {
        press.write("content/posts/easy.md", HEAD + "The cat sat on the mat. ".repeat(20));
        press.write(
                "content/posts/hard.md",
                HEAD + "Organisational considerations necessitate deliberation. ".repeat(30));
        press.write("content/posts/short.md", HEAD + "The cat sat on the mat.\n");
        assertEquals(ExitCode.CLEAN, press.run("check", "--reading"));
        List<String> lines = press.out().lines().toList();
        assertTrue(lines.get(0).startsWith("Ease  Grade"), press.out());
        assertTrue(lines.get(1).endsWith("content/posts/hard.md:6:1"), press.out());
        assertTrue(lines.get(2).startsWith(" 116   -1.4 "), press.out());
        assertTrue(lines.get(2).endsWith(" 6    120  content/posts/easy.md:6:1"), press.out());
        assertFalse(press.out().contains("short.md"), press.out());
        assertEquals(List.of(), press.orders);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        press.write("content/posts/broken.md", "---\ntitle: Never closed\n");
        assertTrue(press.run("check", "--reading") != ExitCode.CLEAN);
        assertTrue((press.out() + press.err()).contains("front-matter-unclosed"), press.err());
    }

    @Test
    void builtPagesAreNotMeasured() {
        press.write("html/index.html", "<!doctype html><title>Made up</title>");
        assertEquals(ExitCode.USAGE, press.run("check", "html", "--reading"));
        assertTrue(press.err().contains("no content to measure"), press.err());
    }
}

package org.humanbeingsfirst.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

    @TempDir Path folder;
    private Path site;
    private Path content;

    @BeforeEach
    void makeSite() throws IOException {
        site = folder.resolve("site");
        content = site.resolve("content");
        write("b.md");
        write("a/z.md");
    }

    @Test
    void filesAreListedByPath() {
        assertEquals(List.of(content.resolve("a/z.md"), content.resolve("b.md")), files());
    }

    @Test
    void aFolderThatDoesNotExistHasNoFiles() {
        assertEquals(List.of(), SourceFolder.files(site, site.resolve("assets")));
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Files.move(content, folder.resolve("elsewhere"));
        Files.createSymbolicLink(content, folder.resolve("elsewhere"));
        assertEquals(List.of(content.resolve("a/z.md"), content.resolve("b.md")), files());
    }

    @Test
    void aLinkToAFileOfTheSiteIsAFile() throws IOException {
        Files.createSymbolicLink(content.resolve("c.md"), Path.of("b.md"));
        assertEquals(3, files().size());
    }

    @Test
    void aLinkToAFolderIsRefusedAndNotOverlooked() throws IOException {
        Files.createSymbolicLink(content.resolve("posts"), Path.of("a"));
        assertRefused("content/posts");
    }

    @Test
    void aLinkToNothingIsRefusedAndNotOverlooked() throws IOException {
        Files.createSymbolicLink(content.resolve("c.md"), Path.of("no-such.md"));
        assertRefused("content/c.md");
    }

    @Test
    void aLinkOutOfTheSiteIsRefused() throws IOException {
        Files.writeString(folder.resolve("private.txt"), "not for readers");
        Files.createSymbolicLink(content.resolve("c.png"), folder.resolve("private.txt"));
        assertRefused("content/c.png");
    }

    @Test
    void theLockOfAnEditorIsLeftOut() throws IOException {
        Files.createSymbolicLink(content.resolve(".#b.md"), Path.of("somebody@somewhere.1"));
        assertEquals(2, files().size());
    }

    private void assertRefused(String file) {
        UnreadableInputException e = assertThrows(UnreadableInputException.class, this::files);
        assertEquals("input-unreadable", e.ruleId());
        assertEquals(Location.wholeFile(file), e.location());
        assertEquals("symbolic link does not lead to a file of the site", e.getMessage());
    }

    private List<Path> files() {
        return SourceFolder.files(site, content);
    }

    private void write(String path) throws IOException {
        Files.createDirectories(content.resolve(path).getParent());
        Files.writeString(content.resolve(path), "text");
    }
}

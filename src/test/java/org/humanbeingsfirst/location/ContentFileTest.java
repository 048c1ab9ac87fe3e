package org.humanbeingsfirst.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFileTest {

    @TempDir Path folder;

    @Test
    void offsetsBecomeLinesAndColumns() {
        ContentFile file = ContentFile.of("x.md", "ab\ncd\n");
        assertEquals(new Location("x.md", 1, 1), file.at(0));
        assertEquals(new Location("x.md", 2, 2), file.at(4));
        assertEquals(new Location("x.md", 3, 1), file.at(6));
    }

    @Test
    void byteOrderMarkAndCarriageReturnsAreAccepted() throws IOException {
        ContentFile file = read("\uFEFFone\r\ntwo\rthree".getBytes(StandardCharsets.UTF_8));
        assertEquals("one\ntwo\nthree", file.text());
        assertEquals("two", file.line(2));
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        byte[] latin1 = "line one\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        UnreadableInputException e =
                assertThrows(UnreadableInputException.class, () -> read(latin1));
        assertEquals("input-not-utf8", e.ruleId());
        assertEquals(new Location("x.md", 2, 4), e.location());
    }

    @Test
    void aNulByteIsRefusedWithItsPlace() {
        byte[] bytes = "line one\nzero \0 here".getBytes(StandardCharsets.UTF_8);
        UnreadableInputException e =
                assertThrows(UnreadableInputException.class, () -> read(bytes));
        assertEquals("input-control-character", e.ruleId());
        assertEquals("file holds the control character U+0000", e.getMessage());
        assertEquals(new Location("x.md", 2, 6), e.location());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        UnreadableInputException e =
                assertThrows(
                        UnreadableInputException.class,
                        () -> ContentFile.read(folder, folder.resolve("none.md")));
        assertEquals("none.md: file cannot be opened", e.location() + ": " + e.getMessage());
    }

    @Test
    void anEmptyFileHasOneEmptyLine() throws IOException {
        ContentFile file = read(new byte[0]);
        assertEquals(1, file.lineCount());
        assertEquals("", file.line(1));
    }

    private ContentFile read(byte[] bytes) throws IOException {
        Path file = folder.resolve("x.md");
        Files.write(file, bytes);
        return ContentFile.read(folder, file);
    }
}

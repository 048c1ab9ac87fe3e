package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.humanbeingsfirst.site.PageManifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    @TempDir private Path folder;
    private PressRun press;

    @BeforeEach
    void makeSite() {
        press = new PressRun(folder.resolve("site"));
        press.write("content/index.md", "").write("precious/letter.txt", "to a friend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "target/elsewhere", "../beside", "deep/er/still"})
    void folderThatDoesNotExistIsTaken(String out) {
        assertEquals(ExitCode.CLEAN, press.run("build", "--out", out), press.err());
        assertEquals(press.folder.resolve(out).normalize(), press.orders.get(0).outputFolder());
    }

    @Test
    void emptyFolderIsTaken() throws IOException {
        Files.createDirectory(press.folder.resolve("empty"));
        assertEquals(ExitCode.CLEAN, press.run("build", "--out", "empty"));
    }

    @ParameterizedTest
    @CsvSource({
        ".,                   the site itself lies in",
        "..,                  the site itself lies in",
        "/,                   the site itself lies in",
        "precious/..,         the site itself lies in",
        "content,             sources in",
        "content/out,         sources in",
        "CONTENT/../content,  sources in",
        "assets/out,          sources in",
        "jbake.properties,    jbake.properties is not a folder",
        "precious,            precious holds files that no build wrote",
    })
    void folderWithSomethingToLoseIsRefused(String out, String message) {
        assertEquals(ExitCode.USAGE, press.run("build", "--out", out));
        assertTrue(press.err().contains(message), press.err());
        assertTrue(press.err().contains("hint: name a new or empty folder"), press.err());
        assertTrue(press.orders.isEmpty());
    }

    @Test
    void symbolicLinkToTheSourcesIsRefused() throws IOException {
        Files.createSymbolicLink(press.folder.resolve("out"), press.folder.resolve("content"));
        assertEquals(ExitCode.USAGE, press.run("build", "--out", "out"));
        assertTrue(press.err().contains("overlap"), press.err());
    }

    @Test
    void earlierBuildIsReplaced() {
        press.write("public/index.html", "").write("public-manifest.json", manifest());
        assertEquals(ExitCode.CLEAN, press.run("build", "--out", "public"), press.err());
        assertEquals(ExitCode.CLEAN, press.run("build", "--out", "public/"), press.err());
    }

    @Test
    void manifestOfPagesThatAreNotThereProvesNothing() {
        press.write("precious-manifest.json", manifest());
        assertEquals(ExitCode.USAGE, press.run("build", "--out", "precious"));
    }

    @Test
    void brokenManifestProvesNothing() {
        press.write("precious-manifest.json", "[]");
        assertEquals(ExitCode.USAGE, press.run("build", "--out", "precious"));
    }

    private static String manifest() {
        return new PageManifest(Map.of("index.html", "content/index.md")).toJson();
    }
}

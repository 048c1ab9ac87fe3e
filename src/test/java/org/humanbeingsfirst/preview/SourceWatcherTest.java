package org.humanbeingsfirst.preview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SourceWatcherTest {

    private static final int LONG_ENOUGH_IN_SECONDS = 15;
    private static final int NO_CHANGE_IN_MILLISECONDS = 200;

    @TempDir private Path site;
    private final ExecutorService waiting = Executors.newSingleThreadExecutor();
    private SourceWatcher watcher;

    @BeforeEach
    void watch() throws IOException {
        write("content/posts/x.md", "one");
        write("jbake.properties", "");
        watcher =
                SourceWatcher.watch(
                        site,
                        List.of(site.resolve("content"), site.resolve("templates")),
                        Set.of("jbake.properties"));
    }

    @AfterEach
    void stop() {
        watcher.close();
        waiting.shutdownNow();
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Future<?> nextChange() {
        return waiting.submit(
                () -> {
                    watcher.awaitChange();
                    return null;
                });
    }

    private void assertChangeSeen() throws Exception {
        nextChange().get(LONG_ENOUGH_IN_SECONDS, TimeUnit.SECONDS);
    }

    private boolean changesSoon() throws Exception {
        Future<?> change = nextChange();
        try {
            change.get(NO_CHANGE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException quiet) {
            change.cancel(true);
            return false;
        }
    }

    @Test
    void changedFileIsSeen() throws Exception {
        write("content/posts/x.md", "two");
        assertChangeSeen();
    }

    @Test
    void changeWhileWaitingIsSeen() throws Exception {
        Future<?> change = nextChange();
        write("content/posts/x.md", "two");
        change.get(LONG_ENOUGH_IN_SECONDS, TimeUnit.SECONDS);
        assertTrue(change.isDone());
    }

    @Test
    void configurationIsSeen() throws Exception {
        write("jbake.properties", "site.title=Other");
        assertChangeSeen();
    }

    @Test
    void deletedFileIsSeen() throws Exception {
        Files.delete(site.resolve("content/posts/x.md"));
        assertChangeSeen();
    }

    @Test
    void fileWrittenBesideAndRenamedIsSeen() throws Exception {
        write("content/posts/x.md~", "two");
        Files.move(
                site.resolve("content/posts/x.md~"),
                site.resolve("content/posts/x.md"),
                StandardCopyOption.REPLACE_EXISTING);
        assertChangeSeen();
    }

    @Test
    void newFolderIsWatchedWithAllBelowIt() throws Exception {
        write("content/series/s/index.md", "one");
        assertChangeSeen();
        write("content/series/s/index.md", "two");
        assertChangeSeen();
    }

    @Test
    void folderThatAppearsLaterIsWatched() throws Exception {
        write("templates/page.ftl", "one");
        assertChangeSeen();
        write("templates/page.ftl", "two");
        assertChangeSeen();
    }

    @Test
    void manyChangesAtOnceAreOne() throws Exception {
        for (int i = 0; i < 50; i++) {
            write("content/posts/" + i + ".md", "text");
        }
        assertChangeSeen();
        assertFalse(changesSoon());
    }

    @Test
    void nothingChangesByItself() throws Exception {
        assertFalse(changesSoon());
    }

    @Test
    void builtSiteAndOtherFilesAreNotSources() throws Exception {
        write("target/preview/index.html", "text");
        write("README.md", "text");
        assertFalse(changesSoon());
    }

    @Test
    void whatEditorsLeaveBesideAFileIsNoChange() throws Exception {
        write("content/posts/.x.md.swp", "text");
        write("content/posts/x.md~", "text");
        write("content/posts/#x.md#", "text");
        assertFalse(changesSoon());
    }
}

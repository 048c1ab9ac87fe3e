package org.humanbeingsfirst.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.humanbeingsfirst.bake.BakeFailedException;
import org.humanbeingsfirst.bake.BakedSite;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A baker that copies one file stands in for the real one. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class PreviewTest {

    private static final RuleInfo RULE =
            new RuleInfo("made-up", RuleGroup.PAGES, Severity.ERROR, "for tests");

    @TempDir private Path folder;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Preview preview;
    private Thread thread;

    @BeforeEach
    void run() throws Exception {
        write("good");
        Preview.Sources sources =
                new Preview.Sources(folder, List.of(folder.resolve("content")), Set.of());
        preview = Preview.prepare(sources, folder.resolve("built"), 0, this::bake, new Ear());
        thread =
                new Thread(
                        () -> {
                            try {
                                preview.run();
                            } catch (InterruptedException | IOException ended) {
                                told.add("ended");
                            }
                        });
        thread.start();
        assertEquals("baked", nextTold());
    }

    @AfterEach
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
        preview.close();
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Path beside = folder.resolve("beside");
        Files.writeString(beside, text);
        Files.move(
                beside,
                folder.resolve("content/index.md"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private BakedSite bake() {
        try {
            String text = Files.readString(folder.resolve("content/index.md"));
            if (text.startsWith("bad")) {
                Finding finding = Finding.inFile(RULE, "content/index.md", text, "mend it");
                throw new BakeFailedException(List.of(finding));
            }
            if (text.startsWith("unreadable")) {
                Location place = Location.wholeFile("jbake.properties");
                throw new UnreadableInputException("made-up", place, text, "", "mend it");
            }
            if (text.startsWith("mistake")) {
                throw new IllegalStateException(text);
            }
            Files.createDirectories(folder.resolve("built"));
            Files.writeString(folder.resolve("built/index.html"), "<p>" + text + "</p>");
            return new BakedSite(
                    folder.resolve("built"), 1, 0, 0, Duration.ZERO, List.of(), List.of());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String nextTold() throws InterruptedException {
        return told.poll(15, TimeUnit.SECONDS);
    }

    private String page() throws IOException {
        return RawClient.answer(preview.address().getPort(), "GET / HTTP/1.1");
    }

    @Test
    void changeIsBakedAndShown() throws Exception {
        assertTrue(page().contains("<p>good</p>"));
        write("better");
        assertEquals("baked", nextTold());
        assertTrue(page().contains("<p>better</p>"));
    }

    @Test
    void errorIsShownAndToldAndMended() throws Exception {
        write("bad spelling");
        assertEquals("failed: bad spelling", nextTold());
        String broken = page();
        assertTrue(broken.startsWith("HTTP/1.1 500 "), broken);
        assertTrue(broken.contains("content/index.md: error: bad spelling [made-up]"), broken);
        write("good again");
        assertEquals("baked", nextTold());
        assertTrue(page().contains("<p>good again</p>"));
    }

    @Test
    void brokenConfigurationIsShownLikeOtherErrors() throws Exception {
        write("unreadable");
        assertEquals("failed: unreadable", nextTold());
        assertTrue(page().contains("jbake.properties: error: unreadable"));
    }

    @Test
    void mistakeOfThePressDoesNotEndThePreview() throws Exception {
        write("mistake");
        assertEquals("broke: mistake", nextTold());
        assertTrue(page().contains("the press broke: java.lang.IllegalStateException: mistake"));
        write("good again");
        assertEquals("baked", nextTold());
    }

    @Test
    void openPageHearsOfANewBuild() throws Exception {
        try (RawClient open = new RawClient(preview.address().getPort())) {
            open.send("GET /_press/events HTTP/1.1");
            open.lineBeginning("data: ");
            write("better");
            assertEquals("event: build", open.lineBeginning("event"));
        }
    }

    @Test
    void interruptionEndsIt() throws Exception {
        thread.interrupt();
        assertEquals("ended", nextTold());
    }

    private final class Ear implements Preview.Listener {

        @Override
        public void baked(BakedSite site) {
            told.add("baked");
        }

        @Override
        public void failed(List<Finding> findings) {
            told.add("failed: " + findings.get(0).message());
        }

        @Override
        public void broke(RuntimeException cause) {
            told.add("broke: " + cause.getMessage());
        }
    }
}

package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.humanbeingsfirst.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of a build, sent to the real program. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signal to send")
class InterruptedBuildTest {

    @TempDir Path folder;

    @Test
    void anInterruptedBuildLeavesTheLastGoodSiteAndNothingElse() throws Exception {
        TestSite.copyTo(folder);
        assertEquals(0, start().waitFor());
        String lastGood = Files.readString(folder.resolve("target/site/about/index.html"));
        // A template that never comes to its end keeps the build in the middle. One page has it, so
        // that another thread goes on.
        Files.writeString(
                folder.resolve("templates/series.ftl"),
                "<#list 1..2000000000 as i><#if i < 0>never</#if></#list>");
        Files.writeString(
                folder.resolve("templates/home.ftl"),
                "Other words, so that there is something to write.",
                StandardOpenOption.APPEND);
        Path staging = folder.resolve("target/.site.new");

        Process build = start();
        await(staging);
        new ProcessBuilder("kill", "-INT", Long.toString(build.pid())).start().waitFor();

        assertTrue(build.waitFor(60, TimeUnit.SECONDS), "the program ends");
        assertEquals(130, build.exitValue());
        assertEquals(lastGood, Files.readString(folder.resolve("target/site/about/index.html")));
        assertFalse(Files.exists(staging), "what was half written is gone");
    }

    private Process start() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Press.class.getName(),
                                "build",
                                "-C",
                                folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // 1 January 2030: before it, the made-up site would link to what is not yet public.
        builder.environment().put("SOURCE_DATE_EPOCH", "1893456000");
        return builder.start();
    }

    private static void await(Path path) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!Files.exists(path) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertTrue(Files.exists(path), "the build has begun to write");
    }
}

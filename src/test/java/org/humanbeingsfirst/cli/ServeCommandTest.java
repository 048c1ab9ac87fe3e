package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.bake.BakeFailedException;
import org.humanbeingsfirst.finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    @TempDir private Path folder;
    private PressRun press;

    @BeforeEach
    void makeSite() {
        press = new PressRun(folder).write("target/preview/index.html", "<p>A made-up page</p>");
    }

    private interface WhileServing {
        void run(URI address) throws Exception;
    }

    /** Serves until the action is done. */
    private int serve(WhileServing action, String... options) throws Exception {
        FutureTask<Integer> task =
                new FutureTask<>(
                        () ->
                                press.run(
                                        ("serve --port 0 " + String.join(" ", options))
                                                .strip()
                                                .split(" ")));
        Thread thread = new Thread(task);
        thread.start();
        try {
            Matcher address = ADDRESS.matcher(awaitOutput(ADDRESS));
            assertTrue(address.find());
            action.run(URI.create(address.group()));
        } finally {
            thread.interrupt();
        }
        return task.get();
    }

    private String awaitOutput(Pattern expected) throws InterruptedException {
        while (!expected.matcher(press.out() + press.err()).find()) {
            Thread.sleep(5);
        }
        return press.out() + press.err();
    }

    private static int status(URI address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }

    @Test
    void siteIsServedAtThePrintedAddressUntilInterrupted() throws Exception {
        int exitCode = serve(address -> assertEquals(200, status(address)), "--drafts");
        assertEquals(ExitCode.CLEAN, exitCode);
        assertEquals(folder.resolve("target/preview"), press.orders.get(0).outputFolder());
        assertTrue(press.orders.get(0).includesDrafts());
    }

    @Test
    void sameErrorsAreToldOnce() throws Exception {
        press.bakeFailsWith(
                () ->
                        new BakeFailedException(
                                List.of(PressRun.finding(Severity.ERROR, "made-up error"))));
        serve(
                address -> {
                    awaitOutput(Pattern.compile("made-up error"));
                    press.write("content/x.md", "changed");
                    while (press.days.size() < 2) {
                        Thread.sleep(5);
                    }
                    assertEquals(500, status(address));
                });
        assertEquals(1, press.err().split("made-up error", -1).length - 1, press.err());
    }

    @Test
    void takenPortIsWrongUsage() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(other.getLocalPort());
            assertEquals(ExitCode.USAGE, press.run("serve", "--port", port));
            assertTrue(press.err().contains("port " + port + " is taken"), press.err());
            assertTrue(press.err().contains("--port 0 for any free one"), press.err());
        }
    }
}

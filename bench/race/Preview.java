package race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that shows a site while it is written, with one page open. When it announces that the
 * page may be loaded again, the moment is noted: the press by a server-sent event, Hugo by a message
 * on its LiveReload socket, Eleventy by the line that says what it wrote.
 */
final class Preview implements AutoCloseable {

    private static final long LONGEST_START_IN_SECONDS = 300;
    private static final long LONGEST_WAIT_IN_SECONDS = 60;
    private static final long QUIET_IN_MILLISECONDS = 400;

    /** Longer than any program waits between two looks, so that saves fall anywhere between them. */
    private static final int MOST_PAUSE_IN_MILLISECONDS = 1_000;

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random pauses = new Random(1);
    private final BlockingQueue<Long> announcements = new LinkedBlockingQueue<>();
    private final CompletableFuture<URI> toldAddress = new CompletableFuture<>();
    private final Site site;
    private Child child;
    private URI address;

    private Preview(Site site) {
        this.site = site;
    }

    /** Starts the preview of a site and waits until it answers. */
    static Preview start(Site site) throws IOException, InterruptedException {
        site.forgetBuilds();
        Preview preview = new Preview(site);
        try {
            preview.start();
            return preview;
        } catch (IOException | InterruptedException | RuntimeException e) {
            preview.close();
            throw e;
        }
    }

    private void start() throws IOException, InterruptedException {
        String port = Integer.toString(freePort());
        List<String> command =
                site.program().preview().stream()
                        .map(word -> word.replace(Program.PORT, port))
                        .toList();
        child = Child.start(site.folder(), command, this::hear);
        if (!site.program().isPress()) {
            toldAddress.complete(URI.create("http://localhost:" + port + "/"));
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_IN_SECONDS);
        while (!answers()) {
            if (!child.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("no preview by " + site.program().name());
            }
            Thread.sleep(50);
        }
        switch (site.program().form()) {
            case PRESS -> listenToEvents();
            case HUGO -> listenToSocket();
            default -> {
                // What it says is heard already.
            }
        }
        awaitQuiet();
    }

    /**
     * Saves an edit and waits for the announcement.
     *
     * @return seconds from before the file was written to the announcement
     * @throws IllegalStateException if none comes, or the page does not show the edit by then
     */
    double secondsUntilAnnounced(Site.Edit edit) throws IOException, InterruptedException {
        load(edit.address());
        Thread.sleep(pauses.nextInt(MOST_PAUSE_IN_MILLISECONDS));
        announcements.clear();
        long start = System.nanoTime();
        edit.save();
        Long announced = announcements.poll(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS);
        if (announced == null) {
            throw new IllegalStateException(
                    site.program().name() + " announced nothing after an edit");
        }
        if (!load(edit.address()).contains(edit.shown())) {
            throw new IllegalStateException(
                    site.program().name() + " announced an edit that its page does not show");
        }
        awaitQuiet();
        return (announced - start) / 1e9;
    }

    /** The most memory it has held so far. */
    double peakMebibytes() throws IOException {
        return child.peakMebibytes();
    }

    /** Ends it. */
    @Override
    public void close() {
        if (child != null) {
            child.close();
        }
    }

    private void hear(String line) {
        Matcher told = ADDRESS.matcher(line);
        if (site.program().isPress() && told.find()) {
            toldAddress.complete(URI.create(told.group()));
        } else if (site.program().form() == Form.ELEVENTY && line.contains("Wrote ")) {
            announce();
        }
    }

    private void announce() {
        announcements.add(System.nanoTime());
    }

    /** What follows a build, such as a second announcement, must not count for the next edit. */
    private void awaitQuiet() throws InterruptedException {
        while (announcements.poll(QUIET_IN_MILLISECONDS, TimeUnit.MILLISECONDS) != null) {
            // Not quiet yet.
        }
    }

    private boolean answers() throws InterruptedException {
        if (!toldAddress.isDone()) {
            return false;
        }
        address = toldAddress.join();
        try {
            return load("/").contains("</html>");
        } catch (IOException notYet) {
            return false;
        }
    }

    private String load(String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(page)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private void listenToEvents() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/_press/events")).build();
        var lines = client.send(request, BodyHandlers.ofLines()).body();
        Thread listener =
                new Thread(
                        () -> {
                            try {
                                lines.filter(line -> line.startsWith("data:"))
                                        .forEach(line -> announce());
                            } catch (UncheckedIOException ended) {
                                // The preview was closed.
                            }
                        });
        listener.setDaemon(true);
        listener.start();
    }

    /** The LiveReload protocol, version 7: a greeting, then a message for each reload. */
    private void listenToSocket() {
        URI socket = URI.create(address.resolve("/livereload").toString().replace("http:", "ws:"));
        client.newWebSocketBuilder()
                .buildAsync(
                        socket,
                        new WebSocket.Listener() {
                            @Override
                            public CompletionStage<?> onText(
                                    WebSocket webSocket, CharSequence text, boolean isLast) {
                                if (text.toString().contains("\"reload\"")) {
                                    announce();
                                }
                                webSocket.request(1);
                                return null;
                            }
                        })
                .join()
                .sendText(
                        "{\"command\": \"hello\", \"protocols\":"
                                + " [\"http://livereload.com/protocols/official-7\"]}",
                        true)
                .join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

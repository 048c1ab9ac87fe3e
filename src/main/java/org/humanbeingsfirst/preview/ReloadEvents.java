package org.humanbeingsfirst.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells open pages which build is the newest, by server-sent events (HTML Standard, section 9.2).
 *
 * <p>A stream stays open for as long as its page does, so no thread may wait on it: one thread of
 * its own opens all streams, writes to them and closes them. What it writes is a few bytes, far less
 * than the buffer of a socket holds, so a page that does not read cannot stop it.
 */
final class ReloadEvents implements AutoCloseable {

    /** More than any editor has pages in view; beyond it the eldest stream gives way. */
    static final int MOST_STREAMS = 64;

    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        Thread thread = new Thread(task, "preview-events");
                        thread.setDaemon(true);
                        return thread;
                    });

    /** Touched by the writing thread only. */
    private final Set<HttpExchange> streams = new LinkedHashSet<>();

    /**
     * @param heartbeatInMilliseconds how often to write a comment line, which keeps a stream open
     *     and finds out that its page is gone
     */
    ReloadEvents(long heartbeatInMilliseconds) {
        writer.scheduleAtFixedRate(
                () -> writeToAll(":\n\n"),
                heartbeatInMilliseconds,
                heartbeatInMilliseconds,
                TimeUnit.MILLISECONDS);
    }

    /** Keeps a request open as a stream of events, the first of which names the build shown now. */
    void open(HttpExchange exchange, long build) {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        onWriter(
                () -> {
                    if (streams.size() >= MOST_STREAMS) {
                        Iterator<HttpExchange> eldest = streams.iterator();
                        eldest.next().close();
                        eldest.remove();
                    }
                    try {
                        exchange.sendResponseHeaders(200, 0);
                        write(exchange, "retry: 500\n" + event(build));
                        streams.add(exchange);
                    } catch (IOException gone) {
                        exchange.close();
                    }
                });
    }

    /** Tells every open page that a build is ready. */
    void announce(long build) {
        onWriter(() -> writeToAll(event(build)));
    }

    /** Closes all streams. */
    @Override
    public void close() {
        onWriter(
                () -> {
                    streams.forEach(HttpExchange::close);
                    streams.clear();
                });
        writer.shutdown();
    }

    private static String event(long build) {
        return "event: build\ndata: " + build + "\n\n";
    }

    private void writeToAll(String text) {
        streams.removeIf(
                stream -> {
                    try {
                        write(stream, text);
                        return false;
                    } catch (IOException gone) {
                        stream.close();
                        return true;
                    }
                });
    }

    private static void write(HttpExchange stream, String text) throws IOException {
        stream.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        stream.getResponseBody().flush();
    }

    private void onWriter(Runnable task) {
        try {
            writer.execute(task);
        } catch (RejectedExecutionException closed) {
            // The preview is ending; the server closes what is open.
        }
    }
}

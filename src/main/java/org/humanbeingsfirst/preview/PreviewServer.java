package org.humanbeingsfirst.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Serves a built site to browsers on this machine, and to no other: it listens on 127.0.0.1 only.
 * Pages reload when {@link #showBuild} says that there is a new build; while {@link #showErrors} is
 * the last word, every page shows what must be mended.
 */
public final class PreviewServer implements AutoCloseable {

    private static final int THREADS = 16;
    private static final int BACKLOG = 128;
    private static final long HEARTBEAT_IN_MILLISECONDS = 10_000;

    static {
        // The only knobs that the JDK's server has for these. Without the first, small answers may
        // wait 40 ms for an acknowledgement; without the second (in seconds), a client that sends
        // half a request keeps a thread for ever.
        setUnlessSet("sun.net.httpserver.nodelay", "true");
        setUnlessSet("sun.net.httpserver.maxReqTime", "5");
    }

    private final HttpServer server;
    private final ExecutorService workers;
    private final ReloadEvents events;
    private final PreviewHandler handler;

    private PreviewServer(HttpServer server, Path folder, long heartbeatInMilliseconds) {
        this.server = server;
        this.events = new ReloadEvents(heartbeatInMilliseconds);
        this.handler = new PreviewHandler(new BuiltFiles(folder), events, port());
        AtomicInteger number = new AtomicInteger();
        this.workers =
                Executors.newFixedThreadPool(
                        THREADS,
                        task -> {
                            Thread thread = new Thread(task, "preview-" + number.incrementAndGet());
                            thread.setDaemon(true);
                            return thread;
                        });
        server.setExecutor(workers);
        server.createContext("/", handler);
    }

    /**
     * Takes a port and does not answer on it yet.
     *
     * @param folder the built site; need not exist yet
     * @param port 1 to 65535, or 0 for any free one
     * @throws java.net.BindException if the port is taken
     * @throws IOException if this machine allows no server
     */
    public static PreviewServer bind(Path folder, int port) throws IOException {
        return bind(folder, port, HEARTBEAT_IN_MILLISECONDS);
    }

    static PreviewServer bind(Path folder, int port, long heartbeatInMilliseconds)
            throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG);
        return new PreviewServer(server, folder, heartbeatInMilliseconds);
    }

    /** Begins to answer. */
    public void start() {
        server.start();
    }

    /** The address to open in a browser. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    /** Says that the folder holds a new build: pages are shown again, and open ones reload. */
    public void showBuild() {
        handler.showBuild();
    }

    /**
     * Says that the site could not be built: every page shows the report until the next build.
     *
     * @param report plain text
     */
    public void showErrors(String report) {
        handler.showErrors(report);
    }

    /** Stops at once and lets the port go. */
    @Override
    public void close() {
        events.close();
        server.stop(0);
        workers.shutdownNow();
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}

package org.humanbeingsfirst.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.humanbeingsfirst.hosting.ContentTypes;

/** Answers the requests of the preview. */
final class PreviewHandler implements HttpHandler {

    private static final String OWN_FOLDER = "/_press/";
    private static final String EVENTS = OWN_FOLDER + "events";

    private static final int SWAP_ATTEMPTS = 100;
    private static final int SWAP_PAUSE_IN_MILLISECONDS = 5;

    private final BuiltFiles files;
    private final ReloadEvents events;
    private final Set<String> hosts;
    private volatile ShownBuild shown;

    /**
     * @param port the port listened on, which a request's Host field must name
     */
    PreviewHandler(BuiltFiles files, ReloadEvents events, int port) {
        this.files = files;
        this.events = events;
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        // Counted from the clock, so that a page of an earlier preview reloads too.
        this.shown = new ShownBuild(System.currentTimeMillis(), "");
    }

    synchronized void showBuild() {
        show("");
    }

    synchronized void showErrors(String report) {
        show(report);
    }

    private void show(String report) {
        shown = new ShownBuild(shown.number() + 1, report);
        events.announce(shown.number());
    }

    @Override
    public void handle(HttpExchange exchange) {
        try {
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
            exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
            if (isEventStream(exchange)) {
                events.open(exchange, shown.number());
                return;
            }
            send(exchange, answer(exchange));
        } catch (IOException gone) {
            // The browser went away in the middle of the answer: nobody is left to tell.
            exchange.close();
        } catch (RuntimeException | Error broken) {
            exchange.close();
            throw broken;
        }
    }

    private boolean isEventStream(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("GET")
                && isForThisServer(exchange)
                && EVENTS.equals(exchange.getRequestURI().getRawPath());
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        if (!isForThisServer(exchange)) {
            return Answer.text(403, "The preview answers only to its own address.\n");
        }
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            return Answer.text(405, "The preview can only be read.\n");
        }
        URI uri = exchange.getRequestURI();
        RequestPath path = RequestPath.decode(uri.getRawPath()).orElse(null);
        if (path == null) {
            return Answer.text(400, "No page can have this address.\n");
        }
        if (!path.steps().isEmpty() && path.steps().get(0).equals("_press")) {
            return PreviewPages.ownFile(path).orElseGet(() -> Answer.text(404, "Not found.\n"));
        }
        return builtFile(exchange, path);
    }

    /**
     * A page that names another host in its address bar but leads here (DNS rebinding) is refused:
     * its scripts could read the drafts.
     */
    private boolean isForThisServer(HttpExchange exchange) {
        List<String> named = exchange.getRequestHeaders().get("Host");
        URI uri = exchange.getRequestURI();
        return named != null
                && named.size() == 1
                && hosts.contains(named.get(0))
                && (uri.getRawAuthority() == null || hosts.contains(uri.getRawAuthority()));
    }

    private Answer builtFile(HttpExchange exchange, RequestPath path) throws IOException {
        ShownBuild build = shown;
        String host = exchange.getRequestHeaders().getFirst("Host");
        String ownFiles = "http://" + host + OWN_FOLDER;
        // The swap of an old site for a new one takes two renames; in between nothing is there.
        for (int attempt = 0; attempt < SWAP_ATTEMPTS; attempt++) {
            try {
                BuiltFiles.Target target = files.find(path);
                if (target instanceof BuiltFiles.FolderWithoutSlash && !build.isBroken()) {
                    String query = exchange.getRequestURI().getRawQuery();
                    String address = exchange.getRequestURI().getRawPath() + "/";
                    Headers headers = exchange.getResponseHeaders();
                    headers.set("Location", query == null ? address : address + "?" + query);
                    return Answer.text(302, "The folder's address ends with a slash.\n");
                }
                if (target instanceof BuiltFiles.Found found) {
                    return found(found.file(), build, ownFiles);
                }
                return missing(build, ownFiles);
            } catch (NoSuchFileException swapped) {
                if (build.isBroken()) {
                    break;
                }
                pause();
            }
        }
        return missing(build, ownFiles);
    }

    private static Answer found(Path file, ShownBuild build, String ownFiles) throws IOException {
        String type = ContentTypes.of(file);
        if (!type.equals(ContentTypes.HTML)) {
            return new Answer(200, type, Files.readAllBytes(file));
        }
        return build.isBroken()
                ? PreviewPages.broken(build, ownFiles)
                : PreviewPages.page(200, Files.readAllBytes(file), build, ownFiles);
    }

    private Answer missing(ShownBuild build, String ownFiles) throws IOException {
        if (build.isBroken()) {
            return PreviewPages.broken(build, ownFiles);
        }
        Path page = files.folder().resolve("404.html");
        return Files.isRegularFile(page)
                ? PreviewPages.page(404, Files.readAllBytes(page), build, ownFiles)
                : Answer.text(404, "There is no page at this address.\n");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Content-Security-Policy", answer.policy().toString());
        byte[] body = answer.body();
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            // A length of 0 would mean "unknown" here.
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static void pause() {
        try {
            Thread.sleep(SWAP_PAUSE_IN_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package race;

import static race.Report.ratio;
import static race.Report.seconds;
import static race.Report.whole;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The part of the race that checks a built site: the press beside link checkers. All look at the
 * same folder and ask no other site.
 */
final class Audits {

    private static final String PRESS = "the press";

    /** Beyond which the others take too long to be waited for. */
    private static final int MOST_FOR_PEERS = 1_000;

    private static final int LARGE = 10_000;
    private static final double MOST_SECONDS = 6;
    private static final double MOST_MEBIBYTES = 1024;

    private final Program press;
    private final Path project;
    private final Path sites;
    private final Options options;
    private final Report report;

    Audits(Program press, Path project, Path sites, Options options, Report report) {
        this.press = press;
        this.project = project;
        this.sites = sites;
        this.options = options;
        this.report = report;
    }

    /** Checks the links and images of built sites. */
    void check() throws IOException, InterruptedException {
        report.heading(
                "Checks of built sites",
                "Links and images of the pages that the press made, no other site asked. LinkChecker"
                    + " reads them from a server on this machine, because it cannot map addresses"
                    + " that begin with / to a folder; linkinator brings its own server. html-proofer,"
                    + " htmltest and lychee are not among the packages of Debian and npm.");
        report.header("Pages", "Program", "Seconds", "Beside the press", "CPU seconds", "Peak MiB");
        for (int posts : options.sizesOr(MOST_FOR_PEERS, LARGE)) {
            check(posts);
        }
    }

    private void check(int posts) throws IOException, InterruptedException {
        Site site = Site.make(press, sites, posts, false);
        site.buildCold();
        Path built = site.folder().resolve(press.output());
        try (Server server = Server.of(built)) {
            Map<String, List<String>> commands = new LinkedHashMap<>();
            commands.put(
                    PRESS,
                    List.of(
                            project.resolve("press").toString(),
                            "check",
                            built.toString(),
                            "--only",
                            "links,images"));
            if (posts <= MOST_FOR_PEERS) {
                commands.putAll(peers(built, server.address()));
            }
            Map<String, Runs> measured = new LinkedHashMap<>();
            commands.keySet().forEach(name -> measured.put(name, new Runs()));
            for (int run = 0; run <= options.runs(); run++) {
                for (Map.Entry<String, List<String>> each : commands.entrySet()) {
                    Child.Usage usage =
                            Child.run(sites, sites.resolve("check.log"), each.getValue());
                    // The first run of each does not count.
                    if (run > 0) {
                        measured.get(each.getKey()).add(usage);
                    }
                }
            }
            tell(posts, site.pages(), measured);
        }
        site.delete();
    }

    private void tell(int posts, long pages, Map<String, Runs> measured) {
        Runs ours = measured.get(PRESS);
        measured.forEach(
                (name, runs) ->
                        report.row(
                                whole(pages),
                                name,
                                Builds.spread(runs),
                                ratio(runs.ratioTo(ours)),
                                seconds(runs.cpuSeconds()),
                                whole(runs.peakMebibytes())));
        if (posts == LARGE) {
            report.aim(
                    "Links and images of 10,000 posts checked",
                    "under " + seconds(MOST_SECONDS) + " s",
                    seconds(ours.seconds()) + " s",
                    ours.seconds() < MOST_SECONDS);
            report.aim(
                    "Memory of that check",
                    "under 1,024 MiB",
                    whole(ours.peakMebibytes()) + " MiB",
                    ours.peakMebibytes() < MOST_MEBIBYTES);
        }
    }

    private Map<String, List<String>> peers(Path built, String address)
            throws IOException, InterruptedException {
        Map<String, List<String>> peers = new LinkedHashMap<>();
        Path linkinator =
                project.resolve("target/bench/linkinator/node_modules/linkinator/build/src/cli.js");
        if (Files.exists(linkinator)) {
            peers.put(
                    "linkinator",
                    List.of(
                            "node",
                            linkinator.toString(),
                            built.toString(),
                            "--recurse",
                            "--skip",
                            "^(?!http://localhost)",
                            "--verbosity",
                            "error"));
        }
        if (Program.said(List.of("linkchecker", "--version")).isPresent()) {
            // It is polite to hosts unless it is told that this one is its own.
            Path hasty = sites.resolve("linkchecker.ini");
            Files.writeString(hasty, "[checking]\nmaxrequestspersecond=100000\n");
            peers.put(
                    "LinkChecker",
                    List.of(
                            "linkchecker",
                            "--config=" + hasty,
                            "--no-status",
                            "--no-warnings",
                            address));
        }
        return peers;
    }

    /** A server of files for the checkers that need one. */
    private record Server(HttpServer server, ExecutorService threads) implements AutoCloseable {

        static Server of(Path folder) throws IOException {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            server.setExecutor(threads);
            server.createContext(
                    "/",
                    exchange -> {
                        try (exchange) {
                            String path = exchange.getRequestURI().getPath().substring(1);
                            boolean isFolder = path.isEmpty() || path.endsWith("/");
                            Path file = folder.resolve(isFolder ? path + "index.html" : path);
                            if (!Files.isRegularFile(file)) {
                                exchange.sendResponseHeaders(404, -1);
                                return;
                            }
                            byte[] bytes = Files.readAllBytes(file);
                            boolean isPage = file.toString().endsWith(".html");
                            exchange.getResponseHeaders()
                                    .set("Content-Type", isPage ? "text/html" : "text/plain");
                            exchange.sendResponseHeaders(200, bytes.length);
                            exchange.getResponseBody().write(bytes);
                        }
                    });
            server.start();
            return new Server(server, threads);
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        }

        @Override
        public void close() {
            server.stop(0);
            threads.shutdownNow();
        }
    }
}

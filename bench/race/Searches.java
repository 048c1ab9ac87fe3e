package race;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Measures the search: {@code Searches RUNS [POSTS …]}. For each number of posts the size of the index,
 * what it adds to builds, and 200 queries in Chromium. Prints rows of tables.
 *
 * <p>The corpus has but 44 words, each in every post, which no index of a real site looks like. So
 * its words are also replaced by 30,000 made-up ones, some as often as in a language: the second in
 * rank half as often as the first, the third a third as often (Zipf's law).
 */
final class Searches {

    private static final int QUERIES = 200;
    private static final int WORDS = 30_000;
    private static final Path MEMORY = Path.of(System.getProperty("bench.memory"));
    private static final List<String> BUILD = List.of(absolute("press"), "build");
    private static final Pattern WORD = Pattern.compile("(?<=[ (\\[])[a-z]{3,}(?=[ .,\\])])");
    private static final Pattern TIME = Pattern.compile("\\[([0-9.]+),");

    private final int runs;

    private Searches(int runs) {
        this.runs = runs;
    }

    public static void main(String[] arguments) throws Exception {
        Searches searches = new Searches(Integer.parseInt(arguments[0]));
        List<Integer> sizes = Stream.of(arguments).skip(1).map(Integer::valueOf).toList();
        System.out.println(
                "| Posts | Words | Build without, CPU s | Build with, CPU s | One sentence changed:"
                        + " without, with, CPU s | Words and root, KiB | Texts, KiB"
                        + " | KiB per 100 posts | A query, its files still to be loaded: median, 95th of 100, ms | Files loaded: median, 95th of 100, longest, ms |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (int posts : sizes) {
            for (boolean wide : new boolean[] {false, true}) {
                searches.measure(posts, wide);
            }
        }
    }

    private void measure(int posts, boolean wide) throws Exception {
        Path folder = MEMORY.resolve("press-bench-search");
        Trees.delete(folder);
        Trees.copy(Path.of("bench/ours"), folder);
        Corpus.write(posts, folder, Form.PRESS, false);
        if (wide) {
            widen(folder);
        }
        double[] without = builds(folder);
        Trees.delete(folder.resolve("target"));
        addSearch(folder);
        double[] with = builds(folder);
        Path index = folder.resolve("target/site/assets/search");
        double words = kibibytes(index, "words.") + kibibytes(index, "index.");
        double texts = kibibytes(index, "texts.");
        List<List<Double>> times = ask(folder.resolve("target/site"), queries(folder));
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %.1f | %.1f | %.1f, %.1f | %,.0f | %,.0f | %.1f | %.1f, %.1f | %.1f, %.1f, %.1f |%n",
                posts,
                wide ? "30,000" : "44",
                without[0],
                with[0],
                without[1],
                with[1],
                words,
                texts,
                words * 100 / posts,
                times.get(0).get(QUERIES / 2),
                times.get(0).get(QUERIES * 95 / 100),
                times.get(1).get(QUERIES / 2),
                times.get(1).get(QUERIES * 95 / 100),
                times.get(1).get(QUERIES - 1));
        Trees.delete(folder);
    }

    /** What the real site's search needs, and a page of its own. */
    private static void addSearch(Path site) throws IOException {
        for (String folder : List.of("templates", "content", "assets")) {
            for (Path file : files(Path.of("bench/searching", folder))) {
                Path to = site.resolve(Path.of("bench/searching").relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Path component = Path.of("templates/components/search-box");
        Trees.copy(component, site.resolve(component.toString()));
        Files.copy(Path.of("assets/js/search.js"), site.resolve("assets/js/search.js"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** CPU seconds of a cold build and of one after an edit; medians. */
    private double[] builds(Path site) throws Exception {
        List<Double> cold = new ArrayList<>();
        List<Double> edited = new ArrayList<>();
        Path post = files(site.resolve("content/posts")).get(0);
        for (int run = 0; run < runs; run++) {
            Trees.delete(site.resolve("target"));
            cold.add(Child.run(site, site.resolveSibling("build.log"), BUILD).cpuSeconds());
            Files.writeString(post, Files.readString(post) + "\nOne more sentence.\n");
            edited.add(Child.run(site, site.resolveSibling("build.log"), BUILD).cpuSeconds());
        }
        return new double[] {median(cold), median(edited)};
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String absolute(String program) {
        return Path.of(program).toAbsolutePath().toString();
    }

    private static void widen(Path site) throws IOException {
        double[] upTo = new double[WORDS];
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }
        for (Path file : files(site.resolve("content/posts"))) {
            Random random = new Random(file.getFileName().toString().hashCode());
            String text = Files.readString(file);
            int body = text.indexOf("---", 3) + 3;
            Matcher words = WORD.matcher(text.substring(body));
            double all = sum;
            String widened =
                    words.replaceAll(
                            word -> {
                                int found =
                                        Arrays.binarySearch(
                                                upTo, random.nextDouble() * all);
                                return word(found < 0 ? -found - 1 : found);
                            });
            Files.writeString(file, text.substring(0, body) + widened);
        }
    }

    /** A word for a rank; common ones are short, as in a language. */
    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 80; rest > 0; rest /= 80) {
            word.append("bdfgklmnprstvwcj".charAt(rest % 16)).append("aeiou".charAt(rest / 16 % 5));
        }
        return word.toString();
    }

    /** One to three words of some post: whole, begun, with a wrong letter, or in quotation marks. */
    private static List<String> queries(Path site) throws IOException {
        List<Path> posts = files(site.resolve("content/posts"));
        Random random = new Random(1);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            String text = Files.readString(posts.get(random.nextInt(posts.size())));
            List<String> words = WORD.matcher(text).results().map(found -> found.group()).toList();
            int at = random.nextInt(words.size() - 3);
            String query = String.join(" ", words.subList(at, at + 1 + queries.size() % 3));
            queries.add(
                    switch (queries.size() % 10) {
                        case 0 -> '"' + query + '"';
                        case 1 -> query.substring(0, query.length() - 1) + "q";
                        case 2, 3, 4 -> query.substring(0, query.length() - 1);
                        default -> query + " ";
                    });
        }
        return queries;
    }

    private static double kibibytes(Path folder, String beginning) throws IOException {
        long bytes = 0;
        for (Path file : files(folder)) {
            if (file.getFileName().toString().startsWith(beginning)) {
                ByteArrayOutputStream small = new ByteArrayOutputStream();
                try (GZIPOutputStream out = new GZIPOutputStream(small)) {
                    out.write(Files.readAllBytes(file));
                }
                bytes += small.size();
            }
        }
        return bytes / 1024.0;
    }

    /** Milliseconds of each query, the shortest first: asked for the first time, and again. */
    private static List<List<Double>> ask(Path built, List<String> queries) throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        HttpServer server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> serve(built, exchange));
        server.createContext(
                "/queries",
                exchange ->
                        reply(
                                exchange,
                                queries.stream()
                                        .map(query -> '"' + query.replace("\"", "\\\"") + '"')
                                        .collect(Collectors.joining(",", "[", "]"))
                                        .getBytes(StandardCharsets.UTF_8),
                                "application/json"));
        server.createContext(
                "/times",
                exchange -> {
                    answer.complete(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    reply(exchange, new byte[0], "text/plain");
                });
        server.start();
        Path profile = Files.createTempDirectory(MEMORY, "press-bench-browser");
        List<String> browser =
                List.of(
                        "chromium",
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--user-data-dir=" + profile,
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/search/");
        try (Child running = Child.start(profile, browser, line -> {})) {
            String times = answer.get(10, TimeUnit.MINUTES);
            List<List<Double>> sorted =
                    Stream.of(times.split("\"again\":")).map(Searches::sorted).toList();
            if (sorted.stream().anyMatch(list -> list.size() != QUERIES)
                    || times.contains("could not be loaded")) {
                throw new IllegalStateException("the search failed: " + times);
            }
            return sorted;
        } finally {
            server.stop(0);
            try {
                Trees.delete(profile);
            } catch (IOException stillClosing) {
                // The browser wrote into it while it ended.
            }
        }
    }

    private static List<Double> sorted(String times) {
        return TIME.matcher(times)
                .results()
                .map(time -> Double.valueOf(time.group(1)))
                .sorted()
                .toList();
    }

    private static void serve(Path built, HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        Path file = built.resolve(path.endsWith("/") ? path + "index.html" : path);
        if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        String name = file.getFileName().toString();
        String type =
                name.endsWith(".html")
                        ? "text/html"
                        : name.endsWith(".js") ? "text/javascript" : "application/json";
        reply(exchange, Files.readAllBytes(file), type);
    }

    private static void reply(HttpExchange exchange, byte[] body, String type)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

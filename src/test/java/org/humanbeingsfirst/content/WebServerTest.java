package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.humanbeingsfirst.hosting.HostConfiguration;
import org.humanbeingsfirst.hosting.SiteHeaders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our real site behind a real web server that has the snippet which {@code press headers} prints for
 * it. What readers get is the same from each; where the servers differ, both ways are right.
 */
@ExtendWith(RealSite.Extension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WebServerTest {

    private static final String PAGE = "/help/";
    private static final String MISSING = "/not/there";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Path folder;
    private Process server;
    private String origin;
    private Path site;
    private Map<String, String> fields;

    /** Whose snippet is tested. */
    abstract HostConfiguration host();

    /**
     * A server of its own that serves nothing but this site, in the foreground; or gives the tests up
     * if there is none on this machine.
     *
     * @param folder holds the snippet as {@code site.conf}, and whatever the server writes
     * @param port of the loopback address, where it listens
     * @param site its root
     */
    abstract ProcessBuilder server(Path folder, int port, Path site) throws IOException;

    /** The snippet as a publisher uses it. */
    String installed(String snippet) {
        return snippet;
    }

    @BeforeAll
    void start(RealSite real, @TempDir Path empty) throws Exception {
        folder = empty;
        site = real.baked().folder();
        SiteHeaders headers = SiteHeaders.of(real.built());
        fields = headers.fields();
        Files.writeString(folder.resolve("site.conf"), installed(host().of(headers)));
        int port = freePort();
        Path said = folder.resolve("said");
        server =
                server(folder, port, site)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        origin = "http://127.0.0.1:" + port;
        awaitAnswer(said);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer(Path said) throws Exception {
        for (int i = 0; i < 200; i++) {
            try {
                get("/");
                return;
            } catch (IOException notYet) {
                if (!server.isAlive()) {
                    break;
                }
                Thread.sleep(50);
            }
        }
        fail(host() + " does not answer: " + Files.readString(said));
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void everyAnswerHasEveryField() throws Exception {
        List<HttpResponse<byte[]>> answers =
                List.of(
                        get("/"),
                        get(PAGE),
                        get("/feed.xml"),
                        get(script()),
                        get(style()),
                        get("/help"),
                        get(MISSING),
                        get("/assets/site.0000000000.css"),
                        head(PAGE),
                        get(PAGE, "Accept-Encoding", "gzip"),
                        get(PAGE, "If-None-Match", one("ETag", get(PAGE))));
        for (HttpResponse<byte[]> answer : answers) {
            fields.forEach(
                    (name, value) -> assertEquals(value, one(name, answer), answer::toString));
        }
    }

    @Test
    void whatHasItsFingerprintInItsNameIsKeptForEver() throws Exception {
        for (String path : List.of(script(), style(), asset("svg"))) {
            assertEquals(
                    "public, max-age=31536000, immutable", one("Cache-Control", get(path)), path);
        }
    }

    @Test
    void pagesAreKeptBriefly() throws Exception {
        for (String path : List.of("/", PAGE, "/feed.xml", "/robots.txt", "/card.png")) {
            assertEquals("public, max-age=300", one("Cache-Control", get(path)), path);
        }
    }

    @Test
    void compressedCopiesAreSentAsTheyAre() throws Exception {
        for (Map.Entry<String, String> coding : Map.of("gzip", ".gz", "br", ".br").entrySet()) {
            for (String path : List.of("/help/index.html", script(), style(), "/feed.xml")) {
                HttpResponse<byte[]> answer = get(path, "Accept-Encoding", coding.getKey());
                assertEquals(coding.getKey(), one("Content-Encoding", answer), path);
                assertEquals("Accept-Encoding", one("Vary", answer), path);
                assertArrayEquals(file(path + coding.getValue()), answer.body(), path);
                HttpResponse<byte[]> plain = get(path);
                assertEquals(one("Content-Type", plain), one("Content-Type", answer), path);
                assertNotEquals(one("ETag", plain), one("ETag", answer), path);
            }
        }
    }

    @Test
    void browsersGetWhatIsSmallest() throws Exception {
        HttpResponse<byte[]> answer = get(PAGE, "Accept-Encoding", "gzip, deflate, br, zstd");
        assertEquals("br", one("Content-Encoding", answer));
    }

    @Test
    void whoTakesNothingCompressedGetsThePlainFile() throws Exception {
        for (String[] header : new String[][] {{}, {"Accept-Encoding", "gzip;q=0, br;q=0"}}) {
            HttpResponse<byte[]> answer = get(PAGE, header);
            assertEquals(List.of(), answer.headers().allValues("Content-Encoding"));
            assertEquals("Accept-Encoding", one("Vary", answer));
            assertArrayEquals(file("/help/index.html"), answer.body());
        }
    }

    @Test
    void whatTheBrowserHasAlreadyIsNotSentAgain() throws Exception {
        for (String coding : List.of("identity", "gzip", "br")) {
            HttpResponse<byte[]> first = get(PAGE, "Accept-Encoding", coding);
            HttpResponse<byte[]> second =
                    get(PAGE, "Accept-Encoding", coding, "If-None-Match", one("ETag", first));
            assertEquals(304, second.statusCode(), coding);
            assertEquals("public, max-age=300", one("Cache-Control", second), coding);
        }
    }

    @Test
    void aDownloadThatBrokeCanGoOn() throws Exception {
        byte[] whole = file("/card.png");
        HttpResponse<byte[]> answer = get("/card.png", "Range", "bytes=100-199");
        assertEquals(206, answer.statusCode());
        assertEquals("bytes 100-199/" + whole.length, one("Content-Range", answer));
        assertArrayEquals(Arrays.copyOfRange(whole, 100, 200), answer.body());
    }

    @Test
    void whoAsksForTheHeaderOnlyGetsThat() throws Exception {
        HttpResponse<byte[]> answer = head(PAGE);
        assertEquals(200, answer.statusCode());
        assertEquals(0, answer.body().length);
        for (String name : List.of("Content-Type", "Content-Length", "ETag", "Cache-Control")) {
            assertEquals(one(name, get(PAGE)), one(name, answer), name);
        }
    }

    /** Names with an ending too: their type must not become that of the page that says so. */
    @Test
    void whatIsNotThereIsSaidOnOurPageAndNotRemembered() throws Exception {
        for (String path :
                List.of(MISSING, "/assets/site.0000000000.css", "/no.txt", "/no.bib", "/assets/")) {
            HttpResponse<byte[]> answer = get(path);
            assertEquals(404, answer.statusCode(), path);
            assertEquals("text/html; charset=utf-8", one("Content-Type", answer), path);
            assertArrayEquals(file("/404.html"), answer.body(), path);
            assertEquals(List.of(), answer.headers().allValues("Cache-Control"), path);
            // Without it browsers do not guess how long an answer holds.
            assertEquals(List.of(), answer.headers().allValues("Last-Modified"), path);
        }
    }

    @Test
    void anAddressWithoutItsFinalSlashLeadsToThePageOnTheSameHost() throws Exception {
        HttpResponse<byte[]> answer = get("/help");
        assertTrue(List.of(301, 308).contains(answer.statusCode()), answer::toString);
        assertEquals("/help/", one("Location", answer));
    }

    /** Feeds go out as plain XML and JSON: browsers show these, and keep others on the disk. */
    @Test
    void filesHaveTheirType() throws Exception {
        assertEquals("text/html; charset=utf-8", type("/"));
        assertEquals("text/css; charset=utf-8", type(style()));
        assertTrue(type(script()).endsWith("/javascript; charset=utf-8"), type(script()));
        assertEquals("text/xml; charset=utf-8", type("/feed.xml"));
        assertEquals("application/json", essence("/feed.json"));
        assertEquals("text/xml; charset=utf-8", type("/sitemap.xml"));
        assertEquals("text/plain; charset=utf-8", type("/robots.txt"));
        assertEquals("application/manifest+json", essence("/manifest.webmanifest"));
        assertEquals("image/x-icon", type("/favicon.ico"));
        assertEquals("image/png", type("/card.png"));
        assertEquals("image/svg+xml", essence(asset("svg")));
        String folderOfPost = post();
        assertEquals("application/ld+json", type(folderOfPost + "article.jsonld"));
        assertEquals("application/x-bibtex; charset=utf-8", type(folderOfPost + "cite.bib"));
        assertEquals("application/json", essence(folderOfPost + "cite.csl.json"));
        assertEquals("text/plain; charset=utf-8", type(folderOfPost + "cite.txt"));
    }

    @Test
    void theServerDoesNotTellItsVersion() throws Exception {
        assertTrue(one("Server", get("/")).matches("[A-Za-z]+"));
    }

    @Test
    void nothingIsWrittenDownOfWhoReadWhat() throws Exception {
        for (String path : List.of(PAGE, "/help", MISSING, "/assets/", script())) {
            get(path, "User-Agent", "somebody-who-reads");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("somebody-who-reads"), file::toString);
                assertFalse(text.contains(MISSING), file::toString);
                assertFalse(text.contains("GET "), file::toString);
            }
        }
    }

    private String type(String path) throws Exception {
        return one("Content-Type", get(path));
    }

    /** The type without its parameters: servers add a character set to JSON or do not. */
    private String essence(String path) throws Exception {
        return type(path).replaceFirst(";.*", "");
    }

    private String style() throws IOException {
        return asset("css");
    }

    private String script() throws IOException {
        return asset("js");
    }

    private String asset(String ending) throws IOException {
        return firstIn("/help/index.html", "\"(/assets/[^\"]*\\." + ending + ")\"");
    }

    private String post() throws IOException {
        return firstIn("/posts/index.html", "\"(/posts/[^\"]+/)\"");
    }

    private String firstIn(String page, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(site.resolve(page.substring(1))))
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(page + " has no " + pattern))
                .group(1);
    }

    private byte[] file(String path) throws IOException {
        return Files.readAllBytes(site.resolve(path.substring(1)));
    }

    /** The value of a field that must be there once. */
    private static String one(String name, HttpResponse<byte[]> answer) {
        List<String> values = answer.headers().allValues(name);
        assertEquals(1, values.size(), () -> name + " of " + answer + ": " + values);
        return values.get(0);
    }

    private HttpResponse<byte[]> get(String path, String... header) throws Exception {
        return answer("GET", path, header);
    }

    private HttpResponse<byte[]> head(String path) throws Exception {
        return answer("HEAD", path);
    }

    private HttpResponse<byte[]> answer(String method, String path, String... header)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (header.length > 0) {
            request.headers(header);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}

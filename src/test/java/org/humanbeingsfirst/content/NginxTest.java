package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.humanbeingsfirst.hosting.HostConfiguration;
import org.humanbeingsfirst.hosting.SiteHeaders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Our real site behind a real nginx with the snippet that {@code press headers nginx} prints. */
@ExtendWith(RealSite.Extension.class)
class NginxTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A server of its own: no root, no log, nothing but this site. */
    private static final String SERVER =
            """
            daemon off;
            pid %1$s/pid;
            error_log %1$s/error.log;
            events {}
            http {
              include /etc/nginx/mime.types;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              server {
                listen 127.0.0.1:%2$d;
                root %3$s;
                include %1$s/site.conf;
              }
            }
            """;

    @TempDir static Path folder;

    private static Process nginx;
    private static String origin;
    private static Path site;
    private static Map<String, String> fields;

    @BeforeAll
    static void start(RealSite real) throws Exception {
        Path program = program();
        site = real.baked().folder();
        SiteHeaders headers = SiteHeaders.of(real.built());
        fields = headers.fields();
        Files.writeString(folder.resolve("site.conf"), HostConfiguration.NGINX.of(headers));
        int port = freePort();
        Path configuration =
                Files.writeString(
                        folder.resolve("nginx.conf"), SERVER.formatted(folder, port, site));
        nginx =
                new ProcessBuilder(
                                program.toString(),
                                "-p",
                                folder.toString(),
                                "-c",
                                configuration.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile())
                        .start();
        origin = "http://127.0.0.1:" + port;
        awaitAnswer();
    }

    private static Path program() {
        Optional<Path> found =
                Stream.of(
                                "/usr/sbin/nginx",
                                "/usr/bin/nginx",
                                "/usr/local/sbin/nginx",
                                "/usr/local/bin/nginx")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .filter(each -> Files.exists(Path.of("/etc/nginx/mime.types")))
                        .findFirst();
        if (found.isEmpty()) {
            String reason =
                    "nginx tests skipped: there is no nginx (Debian: apt-get install nginx-light)";
            System.out.println(reason);
            abort(reason);
        }
        return found.get();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static void awaitAnswer() throws Exception {
        for (int i = 0; i < 200; i++) {
            try {
                get("/");
                return;
            } catch (IOException notYet) {
                if (!nginx.isAlive()) {
                    break;
                }
                Thread.sleep(50);
            }
        }
        fail("nginx does not answer: " + Files.readString(folder.resolve("said")));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (nginx != null) {
            nginx.destroy();
            nginx.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void everyAnswerHasEveryField() throws Exception {
        for (String path : List.of("/", "/help/", "/feed.xml", script(), style(), "/not/there")) {
            HttpResponse<byte[]> answer = get(path);
            fields.forEach(
                    (name, value) ->
                            assertEquals(List.of(value), answer.headers().allValues(name), path));
        }
    }

    @Test
    void whatHasItsFingerprintInItsNameIsKeptForEver() throws Exception {
        for (String path : List.of(script(), style())) {
            assertEquals(
                    List.of("public, max-age=31536000, immutable"),
                    get(path).headers().allValues("Cache-Control"),
                    path);
        }
    }

    @Test
    void pagesAreKeptBriefly() throws Exception {
        for (String path : List.of("/", "/help/", "/feed.xml", "/robots.txt")) {
            assertEquals(
                    List.of("public, max-age=300"),
                    get(path).headers().allValues("Cache-Control"),
                    path);
        }
    }

    @Test
    void compressedCopiesAreSentAsTheyAre() throws Exception {
        for (String path : List.of("/help/index.html", script(), style(), "/feed.xml")) {
            HttpResponse<byte[]> answer = get(path, "Accept-Encoding", "gzip");
            assertEquals(
                    Optional.of("gzip"), answer.headers().firstValue("Content-Encoding"), path);
            assertEquals(Optional.of("Accept-Encoding"), answer.headers().firstValue("Vary"), path);
            assertArrayEquals(
                    Files.readAllBytes(site.resolve(path.substring(1) + ".gz")), answer.body());
            try (GZIPInputStream plain =
                    new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertArrayEquals(
                        Files.readAllBytes(site.resolve(path.substring(1))), plain.readAllBytes());
            }
        }
    }

    @Test
    void whoTakesNothingCompressedGetsThePlainFile() throws Exception {
        HttpResponse<byte[]> answer = get("/help/");
        assertEquals(Optional.empty(), answer.headers().firstValue("Content-Encoding"));
        assertArrayEquals(Files.readAllBytes(site.resolve("help/index.html")), answer.body());
    }

    @Test
    void whatIsNotThereIsSaidOnOurPageAndNotRemembered() throws Exception {
        for (String path : List.of("/not/there", "/assets/site.0000000000.css")) {
            HttpResponse<byte[]> answer = get(path);
            assertEquals(404, answer.statusCode(), path);
            assertArrayEquals(Files.readAllBytes(site.resolve("404.html")), answer.body(), path);
            assertEquals(List.of(), answer.headers().allValues("Cache-Control"), path);
        }
    }

    @Test
    void anAddressWithoutItsFinalSlashLeadsToThePage() throws Exception {
        HttpResponse<byte[]> answer = get("/help");
        assertEquals(301, answer.statusCode());
        assertEquals(Optional.of("/help/"), answer.headers().firstValue("Location"));
    }

    @Test
    void filesHaveTheirType() throws Exception {
        assertEquals("text/html; charset=utf-8", type("/"));
        assertEquals("text/css; charset=utf-8", type(style()));
        assertTrue(type(script()).endsWith("/javascript; charset=utf-8"), type(script()));
    }

    @Test
    void theServerDoesNotTellItsVersion() throws Exception {
        assertEquals(Optional.of("nginx"), get("/").headers().firstValue("Server"));
    }

    private static String type(String path) throws Exception {
        return get(path).headers().firstValue("Content-Type").orElse("none");
    }

    private static String style() throws Exception {
        return asset("\"(/assets/[^\"]*\\.css)\"");
    }

    private static String script() throws Exception {
        return asset("\"(/assets/[^\"]*\\.js)\"");
    }

    private static String asset(String pattern) throws IOException {
        return java.util.regex.Pattern.compile(pattern)
                .matcher(Files.readString(site.resolve("help/index.html")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static HttpResponse<byte[]> get(String path, String... header)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
        if (header.length > 0) {
            request.headers(header);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}

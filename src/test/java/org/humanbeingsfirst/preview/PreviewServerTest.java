package org.humanbeingsfirst.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class PreviewServerTest {

    private static final String PAGE = "<!doctype html><body><p>Café</p></BODY></html>";

    @TempDir private Path folder;
    private Path site;
    private PreviewServer server;
    private int port;

    @BeforeEach
    void serveASmallSite() throws IOException {
        site = folder.resolve("site");
        write("index.html", PAGE);
        write("about/index.html", PAGE);
        write("404.html", "<!doctype html><body><p>Nothing here</p></body>");
        write("style.css", "p { color: black }");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        server = PreviewServer.bind(site, 0, 50);
        server.start();
        port = server.address().getPort();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String get(String path, String... fields) throws IOException {
        return RawClient.answer(port, "GET " + path + " HTTP/1.1", fields);
    }

    @Test
    void addressIsOfThisMachineOnly() {
        assertEquals("http://127.0.0.1:" + port + "/", server.address().toString());
        assertThrows(ConnectException.class, () -> new java.net.Socket("127.0.0.2", port).close());
    }

    @Test
    void pageIsServedWithTheReloadScriptBeforeItsEnd() throws IOException {
        String answer = get("/");
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        assertTrue(answer.contains("<p>Café</p><script src=\"/_press/reload.js\""), answer);
        assertTrue(answer.endsWith("defer></script>\n</BODY></html>"), answer);
        assertEquals(PAGE, Files.readString(site.resolve("index.html")));
    }

    @Test
    void pageWithoutBodyTagGetsTheScriptAtItsEnd() throws IOException {
        write("short.html", "<!doctype html><title>Short</title>");
        assertTrue(get("/short.html").strip().endsWith("defer></script>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cache-control: no-store",
                "X-content-type-options: nosniff",
                "Referrer-policy: no-referrer",
                "Cross-origin-resource-policy: same-origin",
                "Content-security-policy: default-src 'none'; script-src 'self';",
            })
    void everyAnswerIsGuarded(String field) throws IOException {
        for (String path : List.of("/", "/style.css", "/nowhere", "/..", "/_press/reload.js")) {
            assertTrue(get(path).contains(field), path);
        }
    }

    @Test
    void policyOfAPageMovesToTheHeaderAndAllowsTheReloadScriptOnly() throws IOException {
        String meta =
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
        write("strict.html", "<!doctype html><head>" + meta + "</head><body></body>");
        String own = "http://127.0.0.1:" + port + "/_press/";
        String answer = get("/strict.html");
        assertTrue(
                answer.contains(
                        "\nContent-security-policy: default-src 'none'; script-src "
                                + own
                                + "; connect-src "
                                + own
                                + "; frame-ancestors 'none'\n"),
                answer);
        assertFalse(answer.contains("<meta"), answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.html        | text/html; charset=utf-8",
                "x.css         | text/css; charset=utf-8",
                "x.js          | text/javascript; charset=utf-8",
                "x.svg         | image/svg+xml; charset=utf-8",
                "x.xml         | application/xml; charset=utf-8",
                "x.atom        | application/atom+xml; charset=utf-8",
                "x.json        | application/json",
                "x.csl.json    | application/vnd.citationstyles.csl+json",
                "x.y.json      | application/json",
                "x.jsonld      | application/ld+json",
                "x.bib         | application/x-bibtex; charset=utf-8",
                "x.ris         | application/x-research-info-systems; charset=utf-8",
                "x.png         | image/png",
                "x.webp        | image/webp",
                "x.avif        | image/avif",
                "x.ico         | image/x-icon",
                "x.txt         | text/plain; charset=utf-8",
                "x.woff2       | font/woff2",
                "x.pdf         | application/pdf",
                "x.webmanifest | application/manifest+json",
                "x.ics         | text/calendar; charset=utf-8",
                "x.PNG         | image/png",
                "x.strange     | application/octet-stream",
                "x             | application/octet-stream",
                "html          | application/octet-stream",
            })
    void typeFollowsFromTheEnding(String file, String type) throws IOException {
        write(file, "");
        assertTrue(get("/" + file).contains("\nContent-type: " + type + "\n"), type);
    }

    @Test
    void folderIsRedirectedToItsSlash() throws IOException {
        String answer = get("/about?x=1");
        assertTrue(answer.startsWith("HTTP/1.1 302 "), answer);
        assertTrue(answer.contains("\nLocation: /about/?x=1\n"), answer);
        assertEquals("200", RawClient.status(port, "/about/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/nowhere/", "/index.html/", "/style.css/x", "/empty/"})
    void missingPageIsThe404PageOfTheSite(String path) throws IOException {
        Files.createDirectories(site.resolve("empty"));
        String answer = get(path);
        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
        assertTrue(answer.contains("<p>Nothing here</p>"), answer);
    }

    @Test
    void siteWithout404PageGetsAPlainOne() throws IOException {
        Files.delete(site.resolve("404.html"));
        assertTrue(get("/nowhere").endsWith("There is no page at this address."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/about/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2e%2e%2fsecret.txt",
                "/..%5csecret.txt",
                "/.%00./secret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "//secret.txt",
                "/about//index.html",
            })
    void pathThatTriesToClimbIsRefused(String path) throws IOException {
        String answer = get(path);
        assertTrue(answer.startsWith("HTTP/1.1 40"), answer);
        assertFalse(answer.contains("secret\n") || answer.endsWith("secret"), answer);
    }

    @Test
    void symbolicLinkOutOfTheSiteIsMissing() throws IOException {
        Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(site.resolve("up"), folder);
        assertEquals("404", RawClient.status(port, "/link.txt"));
        assertEquals("404", RawClient.status(port, "/up/secret.txt"));
        assertEquals("404", RawClient.status(port, "/up"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "BREW"})
    void otherMethodsAreNotAllowed(String method) throws IOException {
        String answer = RawClient.answer(port, method + " / HTTP/1.1");
        assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
        assertTrue(answer.contains("\nAllow: GET, HEAD\n"), answer);
    }

    @Test
    void headIsAnsweredWithoutBody() throws IOException {
        String answer = RawClient.answer(port, "HEAD /style.css HTTP/1.1");
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        assertTrue(answer.contains("\nContent-length: 18\n"), answer);
        assertFalse(answer.contains("color"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1", "localhost:1", "127.0.0.1:%d.example", ""})
    void otherHostIsForbidden(String host) throws IOException {
        for (String path : List.of("/", "/_press/events", "/_press/reload.js")) {
            String answer = get(path, "Host: " + host.formatted(port));
            assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
        }
    }

    @Test
    void localhostIsThisServerToo() throws IOException {
        assertTrue(get("/", "Host: localhost:" + port).startsWith("HTTP/1.1 200 "));
    }

    @Test
    void otherHostInTheRequestLineIsForbidden() throws IOException {
        assertTrue(get("http://evil.example/").startsWith("HTTP/1.1 403 "));
    }

    @ParameterizedTest
    @CsvSource({
        "/_press/reload.js,   200",
        "/_press/broken.css,  200",
        "/_press/broken.html, 404",
        "/_press/,            404",
        "/_press/events/,     404",
    })
    void previewHasTwoFilesOfItsOwn(String path, String status) throws IOException {
        assertEquals(status, RawClient.status(port, path));
    }

    @Test
    void streamBeginsWithTheBuildThatIsShown() throws IOException {
        try (RawClient page = new RawClient(port)) {
            page.send("GET /_press/events HTTP/1.1");
            assertEquals(
                    "Content-type: text/event-stream; charset=utf-8",
                    page.lineBeginning("Content-type"));
            String build = page.lineBeginning("data: ").substring("data: ".length());
            assertTrue(get("/").contains("data-build=\"" + build + "\""));
        }
    }

    @Test
    void newBuildIsAnnouncedToOpenPages() throws IOException {
        try (RawClient page = new RawClient(port)) {
            page.send("GET /_press/events HTTP/1.1");
            String before = page.lineBeginning("data: ");
            server.showBuild();
            assertEquals("event: build", page.lineBeginning("event"));
            assertNotEquals(before, page.lineBeginning("data: "));
        }
    }

    @Test
    void openStreamHasAHeartbeat() throws IOException {
        try (RawClient page = new RawClient(port)) {
            page.send("GET /_press/events HTTP/1.1");
            assertEquals(":", page.lineBeginning(":"));
        }
    }

    @Test
    void manyOpenStreamsDoNotKeepPagesWaiting() throws IOException {
        List<RawClient> pages = new ArrayList<>();
        try {
            for (int i = 0; i < ReloadEvents.MOST_STREAMS + 5; i++) {
                RawClient page = new RawClient(port);
                pages.add(page);
                page.send("GET /_press/events HTTP/1.1");
                page.lineBeginning("data: ");
            }
            assertEquals("200", RawClient.status(port, "/"));
            assertThrows(IOException.class, () -> pages.get(0).lineBeginning("never"));
            server.showBuild();
            RawClient last = pages.get(pages.size() - 1);
            assertEquals("event: build", last.lineBeginning("event"));
        } finally {
            for (RawClient page : pages) {
                page.close();
            }
        }
    }

    @Test
    void errorsStandOnEveryPageUntilTheNextBuild() throws IOException {
        server.showErrors("content/x.md:1:1: error: <script>alert(\"&\")</script>");
        for (String path : List.of("/", "/about/", "/about", "/nowhere")) {
            String answer = get(path);
            assertTrue(answer.startsWith("HTTP/1.1 500 "), answer);
            assertTrue(
                    answer.contains(
                            "error: &lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;"));
            assertTrue(answer.contains("/_press/reload.js"), answer);
        }
        assertEquals("200", RawClient.status(port, "/style.css"));
        server.showBuild();
        assertEquals("200", RawClient.status(port, "/"));
    }

    @Test
    void errorsOfAFirstBuildAreShownWithoutASite() throws IOException {
        try (PreviewServer first = PreviewServer.bind(folder.resolve("not-yet"), 0)) {
            first.start();
            first.showErrors("content/x.md: error: wrong");
            String answer = RawClient.answer(first.address().getPort(), "GET / HTTP/1.1");
            assertTrue(answer.startsWith("HTTP/1.1 500 "), answer);
        }
    }

    @Test
    void pageIsFoundWhileTheSiteIsBeingSwapped() throws Exception {
        Files.move(site, folder.resolve("old"));
        Thread swap =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(50);
                                Files.move(folder.resolve("old"), site);
                            } catch (IOException | InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        swap.start();
        assertEquals("200", RawClient.status(port, "/about/"));
        swap.join();
    }

    @Test
    void takenPortIsABindException() {
        BindException taken =
                assertThrows(BindException.class, () -> PreviewServer.bind(site, port).close());
        assertTrue(taken.getMessage().contains("in use"), taken.getMessage());
    }

    @Test
    void closedServerLetsItsPortGo() throws IOException {
        server.close();
        assertThrows(ConnectException.class, () -> new RawClient(port).close());
        try (PreviewServer next = PreviewServer.bind(site, port)) {
            assertEquals(port, next.address().getPort());
        }
    }
}

package org.humanbeingsfirst.external;

import static org.humanbeingsfirst.external.ScriptedWeb.html;
import static org.humanbeingsfirst.external.ScriptedWeb.page;
import static org.humanbeingsfirst.external.ScriptedWeb.raw;
import static org.humanbeingsfirst.external.ScriptedWeb.redirect;
import static org.humanbeingsfirst.external.ScriptedWeb.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.humanbeingsfirst.external.ScriptedWeb.Script;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that are slow, broken or hostile: each ends in a verdict, soon, with a reason. */
@Timeout(20)
class BadServersTest {

    private static final String WORK = "http://work.example/a";
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    @TempDir private Path folder;
    @AutoClose private final ScriptedWeb web = new ScriptedWeb();

    private LinkCheck check(String... links) {
        return new LinkCheck(folder, web, links);
    }

    /** The reason why the only link fails. */
    private String reason(LinkCheck check) {
        return check.message().replace("external-failing: " + WORK + " fails: ", "");
    }

    private LinkCheck impatient() {
        web.on("http://other.example/", page("Well", ""));
        LinkCheck check = check(WORK, "http://other.example/");
        return check.with(check.limits.withRequestTime(Duration.ofMillis(200)));
    }

    /** What is written goes on until the client hangs up. */
    private static Script endless(String head, String body) {
        return (request, out) -> {
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            byte[] bytes = body.repeat(500).getBytes(StandardCharsets.ISO_8859_1);
            while (true) {
                out.write(bytes);
            }
        };
    }

    @Test
    void serverThatNeverAnswersTimesOut() {
        web.on(WORK, (request, out) -> Thread.sleep(30_000));
        assertEquals("it did not answer to the end within 200 ms", reason(impatient()));
        assertEquals(3 + 1, web.asked().size());
    }

    @Test
    void pageThatDripsTimesOutToo() {
        web.on(
                WORK,
                (request, out) -> {
                    out.write((HEAD + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    while (true) {
                        out.write('x');
                        out.flush();
                        Thread.sleep(20);
                    }
                });
        assertEquals("it did not answer to the end within 200 ms", reason(impatient()));
    }

    @Test
    void endlessHeadersEnd() {
        web.on(WORK, endless(HEAD, "X-Made-Up: yes\r\n"));
        assertTrue(impatient().message().startsWith("external-failing: "), "a verdict");
    }

    @Test
    void endlessPageEnds() {
        web.on(WORK, endless(HEAD + "\r\n", "<p>more "));
        assertEquals("its page goes on after 64 KiB", reason(check(WORK)));
    }

    @Test
    void endlessFileIsNotRead() {
        web.on(WORK, endless("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n", "film"));
        assertEquals(List.of(), check(WORK).messages());
    }

    @Test
    void endlessErrorPageIsStillThatError() {
        web.on(WORK, endless("HTTP/1.1 404 X\r\nContent-Type: text/html\r\n\r\n", "sorry "));
        assertEquals("it answers 404 (not found)", reason(check(WORK)));
    }

    private static byte[] packed(String coding, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out =
                coding.equals("gzip")
                        ? new GZIPOutputStream(packed)
                        : new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void bombIsNotUnpacked(String coding) throws IOException {
        byte[] bomb = packed(coding, new byte[20_000_000]);
        web.on(WORK, reply(200, "Content-Type: text/html|Content-Encoding: " + coding, bomb));
        assertEquals("its page unpacks to more than 64 KiB", reason(check(WORK)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void packedPageIsRead(String coding) throws IOException {
        byte[] body =
                packed(coding, "<title>A Made-up Work</title>".getBytes(StandardCharsets.UTF_8));
        web.on(WORK, reply(200, "Content-Type: text/html|Content-Encoding: " + coding, body));
        LinkCheck check = check(WORK);
        check.run();
        assertEquals("A Made-up Work", check.known(WORK).looks().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void pageThatCannotBeUnpackedSaysSo(String coding) {
        web.on(WORK, reply(200, "Content-Type: text/html|Content-Encoding: " + coding, "rubbish"));
        assertEquals("its page cannot be unpacked", reason(check(WORK)));
    }

    @Test
    void pageShorterThanAnnouncedIsBroken() {
        web.on(WORK, raw(HEAD + "Content-Length: 5000\r\n\r\n<p>short"));
        assertEquals("its answer breaks off, or is not HTTP", reason(check(WORK)));
        assertEquals(3, web.asked().size());
    }

    @Test
    void pageLongerThanAnnouncedIsReadAsAnnounced() {
        web.on(WORK, raw(HEAD + "Content-Length: 21\r\n\r\n<title>Short</title>\n and much more"));
        LinkCheck check = check(WORK);
        assertEquals(List.of(), check.messages());
        assertEquals("Short", check.known(WORK).looks().title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|its answer breaks off, or is not HTTP",
                "'HTTP/1.1 200'|its answer breaks off, or is not HTTP",
                "'SSH-2.0-made-up\r\n\r\n'|it answers something that is not HTTP",
                "'HTTP/1.1 200 OK\r\n"
                        + "Content-Length: many\r\n\r\n"
                        + "'|its answer breaks off, or is not HTTP"
            })
    void rubbishIsNoAnswer(String bytes, String reason) {
        web.on("http://other.example/", page("Well", ""));
        web.on(WORK, raw(bytes));
        assertEquals(reason, reason(check(WORK, "http://other.example/")));
    }

    @Test
    void troubleThatPassesIsNoTrouble() {
        web.on(WORK, html(502, ""), raw(""), page("A Made-up Work", ""));
        assertEquals(List.of(), check(WORK).messages());
    }

    @Test
    void redirectsGoRoundOnce() {
        web.on(WORK, redirect(302, "/b"));
        web.on("http://work.example/b", redirect(302, "/a"));
        assertEquals("its redirects go round in a circle", reason(check(WORK)));
        assertTrue(web.asked().size() <= 6, web.asked().toString());
    }

    @Test
    void cookieThatARedirectSetsIsBrought() {
        web.on(
                WORK,
                reply(302, "Location: /a|Set-Cookie: seen=1", ""),
                (request, out) ->
                        html("seen=1".equals(request.headers().get("cookie")) ? 200 : 500, "")
                                .answer(request, out));
        assertEquals(List.of(), check(WORK).messages());
    }

    @Test
    void endlessRedirectsEnd() {
        for (int i = 0; i < 50; i++) {
            web.on("http://work.example/" + i, redirect(302, "/" + (i + 1)));
        }
        LinkCheck check = check("http://work.example/0");
        assertTrue(check.message().endsWith("it redirects more than 10 times"), check.message());
        assertEquals(11, web.asked().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://", "ftp://work.example/", "javascript:alert(1)"})
    void redirectToNoAddressIsUseless(String location) {
        web.on(WORK, redirect(302, location));
        assertTrue(check(WORK).message().startsWith("external-failing"), location);
    }

    @Test
    void redirectInUtf8IsUnderstood() {
        String latin1 =
                new String("/café".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        web.on(
                WORK,
                raw("HTTP/1.1 302 X\r\nContent-Length: 0\r\nLocation: " + latin1 + "\r\n\r\n"));
        web.on("http://work.example/caf%C3%A9", page("A Made-up Work", ""));
        assertEquals(List.of(), check(WORK).messages());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[64:ff9b::a00:1]/",
                "http://10.1.2.3/",
                "http://169.254.169.254/latest/",
                "http://inside.example/"
            })
    void redirectIntoAPrivateNetworkIsNotFollowed(String target) {
        web.on(WORK, redirect(302, target));
        assertTrue(
                check(WORK).message().startsWith("external-refused: " + WORK + " is not asked: "),
                target);
        assertEquals(List.of("GET " + WORK), web.asked());
    }

    @Test
    void hostThatIsNamedIsAsked() {
        web.on("http://inside.example/", page("A Made-up Work", ""));
        LinkCheck check = check("http://inside.example/");
        assertEquals(
                "external-refused: http://inside.example/ is not asked: inside.example has the"
                        + " address 10.0.0.1 (private)",
                check.message());
        assertEquals(List.of(), web.asked());
        assertEquals(List.of(), check.allow("Inside.Example").messages());
    }

    @Test
    void titleCannotBreakTheLockFile() {
        web.on(WORK, page("\"'\u0007\n- url: x # &amp; ☃ \uFEFF", ""));
        LinkCheck check = check(WORK);
        check.run();
        assertEquals("\"' - url: x # & ☃", check.known(WORK).looks().title().strip());
    }

    @Test
    void pagesOfRandomBytesAreRead() {
        Random random = new Random(7);
        String markup = "<a><title><meta charset=utf-16><!--<svg><template><h1></p><!doctype\u0000";
        for (int i = 0; i < 500; i++) {
            byte[] body = new byte[random.nextInt(300)];
            random.nextBytes(body);
            for (int at = 0; at < body.length; at++) {
                boolean isMarkup = random.nextInt(4) > 0;
                body[at] = isMarkup ? (byte) markup.charAt((at + i) % markup.length()) : body[at];
            }
            RemotePage page = RemotePage.parse(body, i % 2 == 0 ? "" : "utf-8");
            assertTrue(page.title().length() <= 200, "title");
        }
    }

    @Test
    void unknownCharacterSetIsGuessed() {
        web.on(WORK, reply(200, "Content-Type: text/html; charset=made-up", "<title>Work</title>"));
        LinkCheck check = check(WORK);
        check.run();
        assertEquals("Work", check.known(WORK).looks().title());
    }
}

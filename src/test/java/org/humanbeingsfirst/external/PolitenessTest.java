package org.humanbeingsfirst.external;

import static org.humanbeingsfirst.external.ScriptedWeb.html;
import static org.humanbeingsfirst.external.ScriptedWeb.page;
import static org.humanbeingsfirst.external.ScriptedWeb.redirect;
import static org.humanbeingsfirst.external.ScriptedWeb.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.humanbeingsfirst.external.ScriptedWeb.Script;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often, how fast and how long servers are asked. */
@Timeout(20)
class PolitenessTest {

    private static final String WORK = "http://work.example/a";

    @TempDir private Path folder;
    @AutoClose private final ScriptedWeb web = new ScriptedWeb();

    private LinkCheck check(String... links) {
        return new LinkCheck(folder, web, links);
    }

    private static Duration passed(LinkCheck check) {
        return Duration.between(
                Instant.parse(LinkCheck.FIRST_DAY + "T08:00:00Z"), check.time.now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "Tue, 01 Jan 2030 08:02:00 GMT"})
    void serverThatAsksForPatienceGetsIt(String retryAfter) {
        web.on(WORK, reply(429, "Retry-After: " + retryAfter, ""), page("A Made-up Work", ""));
        LinkCheck check = check(WORK);
        assertEquals(List.of(), check.messages());
        assertEquals(Duration.ofMinutes(2), passed(check));
    }

    @Test
    void serverThatAsksForTooMuchPatienceHasRefused() {
        web.on(WORK, reply(503, "Retry-After: 86400", ""));
        LinkCheck check = check(WORK);
        assertTrue(check.message().startsWith("external-blocked"), "blocked");
        assertEquals(1, web.asked().size());
        assertTrue(passed(check).toMinutes() < 1, "nobody waited");
    }

    @Test
    void patienceHoldsForTheWholeHost() {
        LinkCheck check = check(WORK, "http://work.example/b");
        check.with(check.limits.withHost(1, Duration.ofMillis(250)));
        web.on(WORK, reply(429, "Retry-After: 60", ""), page("A", ""));
        web.on("http://work.example/b", page("B", ""));
        check.run();
        assertEquals(
                List.of("GET " + WORK, "GET http://work.example/b", "GET " + WORK).stream()
                        .sorted()
                        .toList(),
                web.asked().stream().sorted().toList());
        assertTrue(passed(check).compareTo(Duration.ofSeconds(60)) >= 0, passed(check).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RateLimit: limit=10, remaining=0, reset=90",
                "RateLimit: \"default\";r=0;t=90",
                "RateLimit-Remaining: 0|RateLimit-Reset: 90",
                "X-RateLimit-Remaining: 0|X-RateLimit-Reset: 1893484890"
            })
    void spentAllowanceIsWaitedFor(String headers) {
        LinkCheck check = check(WORK, "http://work.example/b");
        check.with(check.limits.withHost(1, Duration.ofMillis(250)));
        web.on(WORK, reply(200, "Content-Type: text/html|" + headers, ""));
        web.on("http://work.example/b", page("B", ""));
        check.run();
        assertEquals(Duration.ofSeconds(90), passed(check));
    }

    @Test
    void pausesBetweenAttemptsGrow() {
        web.on(WORK, html(500, ""));
        LinkCheck check = check(WORK);
        check.run();
        assertEquals(3, web.asked().size());
        assertEquals(Duration.ofSeconds(3), passed(check));
    }

    @Test
    void hostIsAskedByFewAtATime() {
        AtomicInteger now = new AtomicInteger();
        List<Integer> seen = new CopyOnWriteArrayList<>();
        Script busy =
                (request, out) -> {
                    seen.add(now.incrementAndGet());
                    Thread.sleep(30);
                    now.decrementAndGet();
                    page("A", "").answer(request, out);
                };
        String[] links =
                IntStream.range(0, 12)
                        .mapToObj(i -> "http://work.example/" + i)
                        .toArray(String[]::new);
        for (String link : links) {
            web.on(link, busy);
        }
        check(links).run();
        assertEquals(12, seen.size());
        assertTrue(seen.stream().allMatch(count -> count <= 2), seen.toString());
    }

    @Test
    void redirectsToAnotherHostWaitForItToo() {
        String[] links =
                IntStream.range(0, 5)
                        .mapToObj(i -> "http://w" + i + ".example/x")
                        .toArray(String[]::new);
        for (String link : links) {
            web.on(link, redirect(302, "http://work.example/a"));
        }
        web.on(WORK, page("A", ""));
        LinkCheck check = check(links);
        check.with(check.limits.withHost(1, Duration.ofSeconds(1)));
        assertEquals(List.of(), check.messages());
        assertTrue(passed(check).compareTo(Duration.ofSeconds(4)) >= 0, passed(check).toString());
    }

    @Test
    void whatThereIsNoTimeForIsSaid() {
        String[] links =
                IntStream.range(0, 10)
                        .mapToObj(i -> "http://work.example/" + i)
                        .toArray(String[]::new);
        for (String link : links) {
            web.on(link, page("A", ""));
        }
        LinkCheck check = check(links);
        check.with(
                check.limits
                        .withHost(1, Duration.ofSeconds(10))
                        .withTotalTime(Duration.ofSeconds(35)));
        assertEquals(
                "external-unasked: 6 of 10 addresses were not asked before the time was up",
                check.message());
    }

    @Test
    void checkThatWasStoppedGoesOnWhereItWas() {
        whatThereIsNoTimeForIsSaid();
        LinkCheck check =
                check(
                        IntStream.range(0, 10)
                                .mapToObj(i -> "http://work.example/" + i)
                                .toArray(String[]::new));
        assertEquals(List.of(), check.messages());
        assertEquals(10, web.asked().stream().distinct().count());
        assertEquals(10, web.asked().size(), "each was asked once");
    }

    @Test
    void interruptionKeepsWhatWasLearnt() throws Exception {
        web.on(WORK, page("A Made-up Work", ""));
        web.on("http://slow.example/", (request, out) -> Thread.sleep(30_000));
        LinkCheck check = check(WORK, "http://slow.example/");
        check.with(check.limits.withRequestTime(Duration.ofSeconds(30)));
        Thread main = Thread.currentThread();
        check.hearing((done, total) -> main.interrupt());
        assertEquals(
                "external-unasked: 1 of 2 addresses were not asked before the time was up",
                check.message());
        assertTrue(Thread.interrupted(), "still interrupted");
        assertTrue(Files.readString(check.lockFile).contains(WORK), "the lock file");
    }

    @Test
    void progressCountsToTheEnd() {
        web.on(WORK, page("A Made-up Work", ""));
        List<String> heard = new CopyOnWriteArrayList<>();
        LinkCheck check = check(WORK, "http://work.example/b");
        check.hearing((done, total) -> heard.add(done + "/" + total)).run();
        assertEquals(List.of("1/2", "2/2"), heard);
    }

    @Test
    void otherHostsGoOnWhileOneWaits() {
        web.on(WORK, reply(429, "Retry-After: 200", ""), page("A", ""));
        web.on("http://other.example/", page("B", ""));
        LinkCheck check = check(WORK, "http://other.example/");
        assertEquals(List.of(), check.messages());
        assertFalse(web.asked().get(2).contains("other"), "the patient one comes last");
    }
}

package org.humanbeingsfirst.external;

import static org.humanbeingsfirst.external.MadeUpWork.TEXT;
import static org.humanbeingsfirst.external.MadeUpWork.WORK;
import static org.humanbeingsfirst.external.ScriptedWeb.page;
import static org.humanbeingsfirst.external.ScriptedWeb.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.finding.Finding;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of other sites, and where the answer is told. */
class ExternalAuditTest {

    @TempDir private Path folder;
    @AutoClose private final ScriptedWeb web = new ScriptedWeb();

    private LinkCheck check(String... links) {
        return new LinkCheck(folder, web, links);
    }

    @Test
    void pageThatAnswersIsFine() {
        web.on(WORK, page("A Made-up Work", TEXT));
        LinkCheck check = check(WORK);
        assertEquals(List.of(), check.messages());
        LinkRecord known = check.known(WORK);
        assertEquals(LinkVerdict.OK, known.verdict());
        assertEquals("A Made-up Work", known.looks().title());
        assertEquals(Optional.of(LocalDate.parse(LinkCheck.FIRST_DAY)), known.lastSeen());
    }

    @Test
    void addressIsAskedOnceHoweverOftenItStands() {
        web.on(WORK, page("A Made-up Work", TEXT));
        check(WORK, WORK + "#top", "http://WORK.example:80/a").run();
        assertEquals(List.of("GET " + WORK), web.asked());
    }

    @Test
    void readAddressIsAskedByGetAndLoadedOneByHead() {
        web.on("http://work.example/i.png", reply(200, "Content-Type: image/png", "x"));
        LinkCheck check = check();
        check.write("index.html", "<img src=http://work.example/i.png>").run();
        assertEquals(List.of("HEAD http://work.example/i.png"), web.asked());
    }

    @Test
    void addressToWhichAnOldPageLeadsIsAsked() {
        web.on(WORK, page("A Made-up Work", TEXT));
        LinkCheck check = check();
        check.write("old.html", "<meta http-equiv=refresh content='0; url=" + WORK + "'>").run();
        assertEquals(List.of("GET " + WORK), web.asked());
    }

    @Test
    void headThatIsRefusedIsNotBelieved() {
        ScriptedWeb.Script onlyGet =
                (request, out) ->
                        reply(request.method().equals("GET") ? 200 : 405, "", "x")
                                .answer(request, out);
        web.on("http://work.example/i.png", onlyGet);
        LinkCheck check = check();
        check.write("index.html", "<img src=http://work.example/i.png>");
        assertEquals(List.of(), check.messages());
        assertEquals("bytes=0-0", web.requests().get(1).headers().get("range"));
    }

    @Test
    void findingStandsWhereTheAddressStands() {
        LinkCheck check = check();
        check.write("a/index.html", "<p>\n<a class=x href='http://work.example/b'>b</a>");
        Finding finding = check.run().get(0);
        assertEquals("a/index.html:2:18", finding.location().toString());
        assertTrue(finding.excerpt().text().contains("work.example/b"), "excerpt");
    }

    @Test
    void manifestTellsTheContentFile() throws IOException {
        LinkCheck check = check(WORK);
        Files.writeString(
                folder.resolve("site-manifest.json"), "{\"index.html\":\"content/x.md\"}");
        assertEquals("from: content/x.md", check.run().get(0).details().get(0));
    }

    @Test
    void samplesAndOwnAddressesAreNotAsked() {
        LinkCheck check = check();
        check.write(
                "index.html",
                "<link rel=canonical href=https://own.example/><a"
                        + " href=https://own.example/x>x</a><link rel=preconnect"
                        + " href=http://work.example/><a href=mailto:a@b.example><pre><a"
                        + " href=http://work.example/b>b</a></pre>");
        assertEquals(List.of(), check.messages());
        assertEquals(List.of(), web.asked());
    }

    @Test
    void relativeAddressBelowAForeignBaseIsAsked() {
        LinkCheck check = check();
        check.write("index.html", "<base href=http://work.example/d/><a href='a b#c'>x</a>").run();
        assertEquals(List.of("GET http://work.example/d/a%20b"), web.asked());
    }

    @Test
    void addressThatCannotBeAskedIsLeftToPeople() {
        assertEquals(
                "external-unasked: an address here cannot be asked by a program",
                check("http://a_b.example/").message());
    }

    @Test
    void ownTroubleIsNotBlamedOnOthers() {
        LinkCheck check = check("http://nowhere.example/", "http://also.nowhere.example/");
        assertEquals(
                List.of("external-unasked: no server answered, so that nothing was learnt"),
                check.messages());
        assertFalse(Files.exists(check.lockFile), "nothing was learnt");
    }

    @Test
    void whatWasAskedTodayIsNotAskedAgain() {
        LinkCheck check = check(WORK, "http://work.example/b");
        List<String> first = check.messages();
        int asked = web.asked().size();
        assertEquals(first, check.messages());
        assertEquals(asked, web.asked().size());
        check.time.passDays(1);
        check.run();
        assertEquals(2 * asked, web.asked().size());
    }

    @Test
    void agentSaysWhoItIs() {
        web.on(WORK, page("A Made-up Work", TEXT));
        LinkCheck check = check();
        check.write(
                "index.html",
                "<link rel=canonical href=https://own.example/><a href=" + WORK + ">");
        check.run();
        assertEquals(
                "press (link check; +https://own.example/)",
                web.requests().get(0).headers().get("user-agent"));
    }
}

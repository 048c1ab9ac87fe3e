package org.humanbeingsfirst.external;

import static org.humanbeingsfirst.external.ScriptedWeb.html;
import static org.humanbeingsfirst.external.ScriptedWeb.page;
import static org.humanbeingsfirst.external.ScriptedWeb.redirect;
import static org.humanbeingsfirst.external.ScriptedWeb.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.humanbeingsfirst.finding.Finding;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts and alarms, as days go by. */
class ExternalAuditTest {

    private static final String WORK = "http://work.example/a";

    /** Long enough to be known again. */
    private static final String TEXT =
            "<h1>A Made-up Work</h1><p>Seven paper moons rose over the kettle, and nobody in the"
                    + " whole made-up town counted the spoons, the ladders or the quiet geese that"
                    + " walked along the river to the mill and came back in the evening with hats"
                    + " on, as they do in works that nobody wrote.";

    private static final String OTHER_TEXT =
            "<h1>Lucky numbers</h1><p>Play now and win large sums today with our bonus of the week,"
                    + " every spin counts double, cards, wheels, machines and prizes for all who"
                    + " sign up before midnight, no deposit, no limits, only fun and made-up money"
                    + " for made-up people in a made-up hall.";

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
    void pageThatIsGoneFailsAtFirst() {
        Finding finding = check(WORK).run().get(0);
        assertEquals("external-failing", finding.rule().id());
        assertEquals(WORK + " fails: it answers 404 (not found)", finding.message());
        assertEquals("wait, and run the check again on 2030-01-08 or later", finding.hint());
    }

    @ParameterizedTest
    @CsvSource({
        "1, external-failing",
        "6, external-failing",
        "7, external-dead",
        "90, external-dead"
    })
    void pageIsDeadAfterFailuresOnTwoDaysAWeekApart(int days, String rule) {
        LinkCheck check = check(WORK);
        check.run();
        check.time.passDays(days);
        assertEquals(rule + ": ", check.message().substring(0, rule.length() + 2));
    }

    @Test
    void twiceOnOneDayIsOnce() {
        LinkCheck check = check(WORK).again();
        check.run();
        check.run();
        assertEquals(1, check.known(WORK).failedOn().size());
    }

    @Test
    void pageThatComesBackIsForgiven() {
        web.on(WORK, html(404, ""), page("A Made-up Work", TEXT), html(404, ""));
        LinkCheck check = check(WORK);
        check.run();
        check.time.passDays(3);
        assertEquals(List.of(), check.messages());
        check.time.passDays(5);
        assertTrue(check.message().startsWith("external-failing"), "counted from the new failure");
    }

    @Test
    void hostThatIsNotThereDiesToo() {
        web.on(WORK, page("A Made-up Work", TEXT));
        LinkCheck check = check(WORK, "http://nowhere.example/");
        assertEquals(
                "external-failing: http://nowhere.example/ fails: there is no host nowhere.example",
                check.message());
        check.time.passDays(7);
        assertTrue(check.message().startsWith("external-dead"), "after a week");
    }

    @Test
    void troubleThatMayPassNeverKills() {
        web.on(WORK, html(500, ""));
        LinkCheck check = check(WORK);
        check.run();
        check.time.passDays(30);
        Finding finding = check.run().get(0);
        assertEquals("external-failing", finding.rule().id());
        assertEquals(List.of("failing since: 2030-01-01"), finding.details());
    }

    @Test
    void deadPageNamesItsArchivedCopy() {
        String copy = "http://archive.example/web/20291231235959/" + WORK;
        web.on("http://archive.example/web/" + WORK, redirect(302, copy));
        LinkCheck check = check(WORK);
        check.run();
        check.time.passDays(7);
        Finding finding = check.run().get(0);
        assertEquals("archived copy: " + copy, finding.details().get(0));
        assertEquals("link to the archived copy, or to where the work is now", finding.hint());
        assertEquals(Optional.of(copy), LinkLock.read(check.lockFile).archivedCopy(WORK + "#x"));
    }

    @Test
    void copyOfTheDayOnWhichThePageWasSeenIsSought() {
        String copy = "http://archive.example/web/20300101000000/" + WORK;
        web.on(WORK, page("A Made-up Work", TEXT), page("Sold", "This domain is for sale."));
        web.on("http://archive.example/web/20300101/" + WORK, redirect(302, copy));
        LinkCheck check = check(WORK);
        check.run();
        check.time.passDays(40);
        assertTrue(check.run().get(0).details().contains("archived copy: " + copy), "the copy");
    }

    @Test
    void deadPageWithoutCopySaysSo() {
        LinkCheck check = check(WORK);
        check.run();
        check.time.passDays(7);
        assertEquals(
                "link to where the work is now, or take the link out", check.run().get(0).hint());
    }

    @Test
    void permanentRedirectTellsTheNewAddress() {
        web.on(WORK, redirect(301, "/b"));
        web.on("http://work.example/b", redirect(308, "http://www.work.example/c"));
        web.on("http://www.work.example/c", redirect(302, "/d"));
        web.on("http://www.work.example/d", page("A Made-up Work", TEXT));
        Finding finding = check(WORK + "#top").run().get(0);
        assertEquals("external-moved", finding.rule().id());
        assertEquals(WORK + " has moved to http://www.work.example/c", finding.message());
        assertEquals("write http://www.work.example/c#top", finding.hint());
    }

    @Test
    void temporaryRedirectIsNoMove() {
        web.on(WORK, redirect(302, "/b"));
        web.on("http://work.example/b", page("A Made-up Work", TEXT));
        LinkCheck check = check(WORK);
        assertEquals(List.of(), check.messages());
        assertEquals(Optional.of("http://work.example/b"), check.known(WORK).leadsTo());
    }

    @Test
    void refreshOfAnEmptyPageIsARedirect() {
        web.on(WORK, html(200, "<meta http-equiv=refresh content='0; url=/b'>"));
        web.on("http://work.example/b", page("A Made-up Work", TEXT));
        check(WORK).run();
        assertEquals(List.of("GET " + WORK, "GET http://work.example/b"), web.asked());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 405, 429, 451, 503, 999})
    void refusalLeavesThingsOpen(int status) {
        web.on(WORK, html(status, ""));
        assertTrue(
                check(WORK).message().startsWith("external-blocked: " + WORK + " does not answer"),
                "status " + status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|X: y|<title>Just a moment...</title>",
                "404|cf-mitigated: challenge|<p>Hello.",
                "500|X: y|<script"
                        + " src=https://challenges.cloudflare.com/turnstile/v0/api.js></script>",
                "202|x-amzn-waf-action: captcha|<p>Hello."
            })
    void challengeIsNoAnswer(int status, String header, String body) {
        web.on(WORK, reply(status, "Content-Type: text/html|" + header, body));
        assertEquals(
                "external-blocked: "
                        + WORK
                        + " does not answer programs: it asks for proof that a human being is"
                        + " there",
                check(WORK).message());
    }

    @Test
    void blockedDayDoesNotCountAsFailure() {
        web.on(WORK, html(404, ""), html(403, ""), html(404, ""));
        LinkCheck check = check(WORK);
        check.run();
        check.time.passDays(3);
        check.run();
        assertEquals(1, check.known(WORK).failedOn().size());
        check.time.passDays(4);
        assertTrue(check.message().startsWith("external-dead"), "two days a week apart");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>work.example</h1><p>This domain is for sale. Inquire now.",
                "<script src='//d38psrni17bvxu.cloudfront.net/x.js'></script>",
                "<iframe src=http://www.sedoparking.com/frame></iframe>"
            })
    void parkedNameIsAnAlarm(String body) {
        web.on(WORK, page("work.example", body));
        assertEquals(
                "external-hijacked: "
                        + WORK
                        + " may be in other hands: its name is for sale, or shows advertisements",
                check(WORK).message());
    }

    @Test
    void longTextAboutParkedNamesIsNoAlarm() {
        web.on(WORK, page("On names", "This domain is for sale. " + "made-up word ".repeat(300)));
        assertEquals(List.of(), check(WORK).messages());
    }

    @Test
    void homePageOfAnotherSiteIsAnAlarm() {
        web.on(WORK, redirect(301, "http://other.example/"));
        web.on("http://other.example/", page("Another", OTHER_TEXT));
        assertEquals(
                "external-hijacked: "
                        + WORK
                        + " may be in other hands: it leads to the home page of another site,"
                        + " http://other.example/",
                check(WORK).message());
    }

    @Test
    void homePageThatMovesIsNoAlarm() {
        web.on("http://work.example/", redirect(301, "http://other.example/"));
        web.on("http://other.example/", page("A Made-up Work", TEXT));
        assertEquals(
                "external-moved: http://work.example/ has moved to http://other.example/",
                check("http://work.example").message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/en/", "http://www.work.example/"})
    void ownHomePageInsteadOfThePageIsSuspicious(String home) {
        web.on(WORK, redirect(302, home));
        web.on("http://work.example" + home, page("Home", TEXT));
        web.on("http://www.work.example/", page("Home", TEXT));
        assertTrue(
                check(WORK)
                        .message()
                        .startsWith("external-soft-404: " + WORK + " is likely gone: it leads to"),
                home);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 Not Found",
                "A Made-up Site | Page not found",
                "Page not found - A Made-up Site",
                "Seite nicht gefunden",
                "Oops! That page can’t be found"
            })
    void pageThatSaysItIsNotThereIsSuspicious(String title) {
        web.on(WORK, page(title, "<p>Sorry."));
        assertEquals(
                "external-soft-404: "
                        + WORK
                        + " is likely gone: it says that there is no such page, with a status that"
                        + " says there is",
                check(WORK).message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"404,000 made-up things", "Nothing was found", "Not founded yet"})
    void otherTitlesAreNot(String title) {
        web.on(WORK, page(title, TEXT));
        assertEquals(List.of(), check(WORK).messages());
    }

    @Test
    void pageThatBecameAnotherIsAnAlarm() {
        web.on(WORK, page("A Made-up Work", TEXT), page("Lucky numbers", OTHER_TEXT));
        LinkCheck check = check(WORK);
        check.run();
        check.time.passDays(30);
        String message =
                "external-changed: "
                        + WORK
                        + " is not what it was: its title was “A Made-up Work” and is “Lucky"
                        + " numbers”, with another text";
        assertEquals(message, check.message());
        check.time.passDays(30);
        assertEquals(message, check.message(), "until somebody has looked");
    }

    @Test
    void pageThatWasEditedIsTheSame() {
        web.on(
                WORK,
                page("A Made-up Work", TEXT),
                page(
                        "A Made-up Work, second edition",
                        TEXT.replace("seven", "eight") + " The end."));
        LinkCheck check = check(WORK);
        check.run();
        check.time.passDays(30);
        assertEquals(List.of(), check.messages());
    }

    @Test
    void fileThatBecameAPageIsAnAlarm() {
        String file = "http://work.example/a.pdf";
        web.on(
                file,
                reply(200, "Content-Type: application/pdf", "%PDF"),
                page("Another", OTHER_TEXT));
        LinkCheck check = check(file);
        check.run();
        check.time.passDays(30);
        assertEquals(
                "external-changed: "
                        + file
                        + " is not what it was: it was application/pdf and is a page now",
                check.message());
    }

    @Test
    void missingPlacesAreFoundWhereTheyAreMeant() {
        web.on(WORK, page("A Made-up Work", "<p id=user-content-one>1<a name='tw o'>2</a>" + TEXT));
        assertEquals(
                List.of(
                        "external-missing-fragment: " + WORK + " has no place #three",
                        "external-missing-fragment: "
                                + WORK
                                + " has no place #:~:text=golden%20suns"),
                check(
                                WORK + "#one",
                                WORK + "#tw%20o",
                                WORK + "#L12-L20",
                                WORK + "#/route",
                                WORK + "#three",
                                WORK + "#:~:text=Seven%20paper,spoons",
                                WORK + "#:~:text=golden%20suns")
                        .messages());
    }

    @Test
    void pagesOfAPdfAreCountedWhereOneIsNamed() throws IOException {
        byte[] pdf;
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(out);
            pdf = out.toByteArray();
        }
        String file = "http://work.example/a.pdf";
        web.on(file, reply(200, "Content-Type: application/pdf", pdf));
        assertEquals(
                "external-missing-fragment: " + file + " has no place #page=3",
                check(file, file + "#page=2", file + "#page=3").message());
    }

    @Test
    void refusedHostHasNotFailed() {
        LinkCheck check = check("http://inside.example/");
        check.run();
        assertEquals(List.of(), check.known("http://inside.example/").failedOn());
    }

    @Test
    void pageThatAScriptWritesIsNotJudgedByItsPlaces() {
        web.on(WORK, page("A Made-up Work", "<script src=a.js></script>"));
        assertEquals(List.of(), check(WORK + "#one").messages());
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
    void newFragmentIsLookedForOnTheSameDay() {
        web.on(WORK, page("A Made-up Work", TEXT));
        check(WORK).run();
        assertEquals(
                "external-missing-fragment: " + WORK + " has no place #new",
                check(WORK + "#new").message());
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

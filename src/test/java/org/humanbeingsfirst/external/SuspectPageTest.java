package org.humanbeingsfirst.external;

import static org.humanbeingsfirst.external.MadeUpWork.OTHER_TEXT;
import static org.humanbeingsfirst.external.MadeUpWork.TEXT;
import static org.humanbeingsfirst.external.MadeUpWork.WORK;
import static org.humanbeingsfirst.external.ScriptedWeb.page;
import static org.humanbeingsfirst.external.ScriptedWeb.redirect;
import static org.humanbeingsfirst.external.ScriptedWeb.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that answer and are not what was linked: sold, replaced, or gone without saying so. */
class SuspectPageTest {

    @TempDir private Path folder;
    @AutoClose private final ScriptedWeb web = new ScriptedWeb();

    private LinkCheck check(String... links) {
        return new LinkCheck(folder, web, links);
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
}

package org.humanbeingsfirst.external;

import static org.humanbeingsfirst.external.MadeUpWork.TEXT;
import static org.humanbeingsfirst.external.MadeUpWork.WORK;
import static org.humanbeingsfirst.external.ScriptedWeb.html;
import static org.humanbeingsfirst.external.ScriptedWeb.page;
import static org.humanbeingsfirst.external.ScriptedWeb.redirect;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.finding.Finding;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that lead on. */
class MovedPageTest {

    @TempDir private Path folder;
    @AutoClose private final ScriptedWeb web = new ScriptedWeb();

    private LinkCheck check(String... links) {
        return new LinkCheck(folder, web, links);
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

    @Test
    void homePageThatMovesIsNoAlarm() {
        web.on("http://work.example/", redirect(301, "http://other.example/"));
        web.on("http://other.example/", page("A Made-up Work", TEXT));
        assertEquals(
                "external-moved: http://work.example/ has moved to http://other.example/",
                check("http://work.example").message());
    }
}

package org.humanbeingsfirst.external;

import static org.humanbeingsfirst.external.MadeUpWork.TEXT;
import static org.humanbeingsfirst.external.MadeUpWork.WORK;
import static org.humanbeingsfirst.external.ScriptedWeb.html;
import static org.humanbeingsfirst.external.ScriptedWeb.page;
import static org.humanbeingsfirst.external.ScriptedWeb.redirect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.finding.Finding;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a page that fails is dead, as days go by, and what is then told of it. */
class FailingPageTest {

    @TempDir private Path folder;
    @AutoClose private final ScriptedWeb web = new ScriptedWeb();

    private LinkCheck check(String... links) {
        return new LinkCheck(folder, web, links);
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
    void refusedHostHasNotFailed() {
        LinkCheck check = check("http://inside.example/");
        check.run();
        assertEquals(List.of(), check.known("http://inside.example/").failedOn());
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
}

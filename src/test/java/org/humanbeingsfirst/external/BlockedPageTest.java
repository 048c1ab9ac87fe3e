package org.humanbeingsfirst.external;

import static org.humanbeingsfirst.external.MadeUpWork.WORK;
import static org.humanbeingsfirst.external.ScriptedWeb.html;
import static org.humanbeingsfirst.external.ScriptedWeb.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that do not answer programs. */
class BlockedPageTest {

    @TempDir private Path folder;
    @AutoClose private final ScriptedWeb web = new ScriptedWeb();

    private LinkCheck check(String... links) {
        return new LinkCheck(folder, web, links);
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
}

package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.humanbeingsfirst.location.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyPromiseTest {

    private static final String NEEDED = "base-uri 'none'; form-action 'self'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
                "default-src 'none'",
                "default-src 'none'; script-src 'self'; img-src 'self' data:",
                "default-src 'self'; style-src 'sha256-bWFkZSB1cA=='",
            })
    void policyOfOwnFilesKeepsIt(String policy) {
        assertDoesNotThrow(() -> judgePage(policy + "; " + NEEDED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "script-src 'self'; base-uri 'none'; form-action 'none' | has no default-src",
                "default-src 'none'; base-uri 'none' | has no form-action",
                "default-src *; base-uri 'none'; form-action 'none' | allows * in default-src",
                "default-src 'none'; connect-src https:; base-uri 'none'; form-action 'none'"
                        + " | allows https: in connect-src",
                "default-src 'none'; script-src 'unsafe-inline'; base-uri 'none'; form-action"
                        + " 'none' | allows 'unsafe-inline' in script-src",
                "default-src 'none'; script-src data:; base-uri 'none'; form-action 'none'"
                        + " | allows data: in script-src",
            })
    void policyOfAnythingElseBreaksIt(String policy, String words) {
        assertEquals(
                "the page's policy "
                        + words
                        + ", so it could store or send something (made-up/index.html)",
                assertThrows(UnreadableInputException.class, () -> judgePage(policy)).getMessage());
    }

    @Test
    void policyThatComesTooLateBreaksIt() {
        String html =
                "<link rel=icon href=/x><meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'; "
                        + NEEDED
                        + "\">";
        assertThrows(
                UnreadableInputException.class,
                () -> new PrivacyPromise().judge("index.html", "content/index.md", html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.cookie = 'made=up'",
                "sessionStorage.made = 1",
                "navigator.sendBeacon('/x')",
                "indexedDB.open('x')",
            })
    void scriptThatStoresOrReportsBreaksIt(String script) {
        assertThrows(
                UnreadableInputException.class,
                () -> new PrivacyPromise().judge("assets/made.js", "", script));
    }

    @Test
    void scriptThatOnlySpeaksOfItKeepsIt() {
        assertDoesNotThrow(
                () ->
                        new PrivacyPromise()
                                .judge("assets/made.js", "", "// no cookie\nf('localStorage')"));
    }

    @Test
    void drawingWithScriptBreaksIt() {
        assertThrows(
                UnreadableInputException.class,
                () ->
                        new PrivacyPromise()
                                .judge("a.svg", "", "<svg><script>made()</script></svg>"));
    }

    private static void judgePage(String policy) {
        new PrivacyPromise()
                .judge(
                        "made-up/index.html",
                        "content/made-up.md",
                        "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
                                + " content=\""
                                + policy
                                + "\"><link rel=\"icon\" href=\"/x\">");
    }
}

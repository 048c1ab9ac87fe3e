package org.humanbeingsfirst.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.humanbeingsfirst.audit.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostConfigurationTest {

    private static final String POLICY = "default-src 'none'; style-src 'self'";

    @TempDir Path site;

    @ParameterizedTest
    @EnumSource(HostConfiguration.class)
    void everyFieldIsThere(HostConfiguration host) {
        SiteHeaders headers = SiteHeaders.of(POLICY);
        String text = host.of(headers);
        assertEquals(7, headers.fields().size());
        headers.fields()
                .forEach(
                        (name, value) -> {
                            assertTrue(text.contains(name), name);
                            assertTrue(text.contains(value), value);
                        });
        assertTrue(text.contains("immutable"), text);
    }

    /** Else images of an entry, which have absolute addresses, are missing in readers on the web. */
    @Test
    void whoeverShowsAFeedMayShowItsImages() {
        assertEquals(
                "cross-origin",
                SiteHeaders.of(POLICY).fields().get("Cross-Origin-Resource-Policy"));
    }

    @Test
    void headersOfNetlifyAreIndentedBelowTheirPath() {
        String text = HostConfiguration.NETLIFY.of(SiteHeaders.of(POLICY));
        assertEquals(
                """
                # For Netlify and Cloudflare Pages: lies beside index.html as _headers.
                /*
                  Content-Security-Policy: default-src 'none'; style-src 'self'; frame-ancestors 'none'
                  Referrer-Policy: no-referrer
                """,
                text.substring(0, text.indexOf("  Permissions-Policy")));
        assertTrue(
                text.endsWith(
                        """
                        /assets/*
                          Cache-Control: public, max-age=31536000, immutable
                        """),
                text);
    }

    @Test
    void thePolicyIsWhatPagesState() throws Exception {
        page("a.html", POLICY);
        page("b.html", POLICY);
        assertEquals(
                POLICY + "; frame-ancestors 'none'",
                SiteHeaders.of(BuiltSite.read(site)).fields().get("Content-Security-Policy"));
    }

    @Test
    void pagesThatDifferGiveNoHeader() throws IOException {
        page("a.html", POLICY);
        page("b.html", "default-src 'self'");
        assertEquals(
                "pages state different content security policies: a.html, b.html",
                assertThrows(
                                SiteHeaders.UnclearPolicyException.class,
                                () -> SiteHeaders.of(BuiltSite.read(site)))
                        .getMessage()
                        .replace("b.html, a.html", "a.html, b.html"));
    }

    @Test
    void aPageWithoutPolicyIsNamed() throws IOException {
        Files.writeString(site.resolve("a.html"), "<p>Nothing.");
        assertEquals(
                "a.html states no content security policy",
                assertThrows(
                                SiteHeaders.UnclearPolicyException.class,
                                () -> SiteHeaders.of(BuiltSite.read(site)))
                        .getMessage());
    }

    private void page(String name, String policy) throws IOException {
        Files.writeString(
                site.resolve(name),
                "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">");
    }
}

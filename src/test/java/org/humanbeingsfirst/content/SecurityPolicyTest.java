package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.htmlunit.csp.Policy;
import org.htmlunit.csp.url.URI;
import org.htmlunit.csp.url.URLWithScheme;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.hosting.HostConfiguration;
import org.humanbeingsfirst.hosting.SiteHeaders;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the content security policy of our real site allows, page by page, and in the header. */
@ExtendWith(RealSite.Extension.class)
class SecurityPolicyTest {

    private static final URI ORIGIN =
            URI.parseURI("https://humanbeingsfirst.example").orElseThrow();
    private static final Optional<URLWithScheme> SELF = Optional.of(ORIGIN);

    @Test
    void noPageRunsWhatStandsInIt(RealSite site) {
        for (BuiltPage page : site.built().pages().toList()) {
            Policy policy = policy(page);
            assertFalse(
                    policy.allowsInlineScript(
                            Optional.empty(), Optional.of("made()"), Optional.empty()),
                    page.path());
            assertFalse(policy.allowsScriptAsAttribute(Optional.of("made()")), page.path());
            assertFalse(policy.allowsEval(), page.path());
            assertFalse(
                    policy.allowsInlineStyle(Optional.empty(), Optional.of("a{b:c}")), page.path());
        }
    }

    /** Cloudflare Pages leaves out longer lines, and says so only in the log of an upload. */
    @Test
    void noHeaderIsLongerThanHostsTake(RealSite site) throws Exception {
        String file = HostConfiguration.NETLIFY.of(SiteHeaders.of(site.built()));
        assertEquals(List.of(), file.lines().filter(line -> line.length() > 2_000).toList(), file);
    }

    @Test
    void noPageLoadsOrSendsAnythingElsewhere(RealSite site) {
        Optional<URLWithScheme> other =
                Optional.of(URI.parseURI("https://example.com/x").orElseThrow());
        for (BuiltPage page : site.built().pages().toList()) {
            Policy policy = policy(page);
            assertFalse(policy.allowsExternalStyle(Optional.empty(), other, SELF), page.path());
            assertFalse(policy.allowsImage(other, SELF), page.path());
            assertFalse(policy.allowsFont(other, SELF), page.path());
            assertFalse(policy.allowsConnection(other, SELF), page.path());
            assertFalse(policy.allowsFrame(other, SELF), page.path());
            assertFalse(
                    policy.allowsFormAction(other, Optional.empty(), Optional.empty(), SELF),
                    page.path());
        }
    }

    @Test
    void everyPageMayLoadWhatItNames(RealSite site) {
        for (BuiltPage page : site.built().pages().toList()) {
            Policy policy = policy(page);
            for (Element script : page.document().select("script[src]")) {
                assertTrue(
                        policy.allowsExternalScript(
                                Optional.empty(),
                                Optional.empty(),
                                own(script.attr("src")),
                                Optional.of(true),
                                SELF),
                        page.path());
            }
            for (Element style : page.document().select("link[rel=stylesheet]")) {
                assertTrue(
                        policy.allowsExternalStyle(Optional.empty(), own(style.attr("href")), SELF),
                        page.path());
            }
            for (Element image : page.document().select("img[src], link[rel=icon]")) {
                String address = image.hasAttr("src") ? image.attr("src") : image.attr("href");
                assertTrue(policy.allowsImage(own(address), SELF), page.path());
            }
            for (Element form : page.document().select("form")) {
                assertTrue(
                        policy.allowsFormAction(
                                own(form.attr("action")), Optional.empty(), Optional.empty(), SELF),
                        page.path());
            }
        }
    }

    @Test
    void theHeaderSaysWhatPagesSayAndForbidsFrames(RealSite site) throws Exception {
        String header = SiteHeaders.of(site.built()).fields().get("Content-Security-Policy");
        Policy policy = parse(header);
        assertFalse(policy.allowsFrameAncestor(SELF, SELF));
        assertFalse(policy.allowsEval());
    }

    private static Optional<URLWithScheme> own(String address) {
        return Optional.of(
                URI.parseURI("https://humanbeingsfirst.example" + address).orElseThrow());
    }

    private static Policy policy(BuiltPage page) {
        return parse(
                page.document()
                        .expectFirst("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"));
    }

    private static Policy parse(String text) {
        List<String> complaints = new ArrayList<>();
        Policy policy =
                Policy.parseSerializedCSP(
                        text,
                        (severity, message, directive, value) ->
                                complaints.add(severity + ": " + message));
        assertEquals(List.of(), complaints);
        return policy;
    }
}

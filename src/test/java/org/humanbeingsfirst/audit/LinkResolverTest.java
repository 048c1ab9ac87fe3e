package org.humanbeingsfirst.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkResolverTest {

    private static final Set<String> FILES =
            Set.of(
                    "index.html",
                    "a/index.html",
                    "a/b.html",
                    "a/b c.html",
                    "café/index.html",
                    "file",
                    "100%.html");

    private final LinkResolver links = new LinkResolver("https://example.org/", FILES::contains);

    @ParameterizedTest
    @CsvSource({
        "/, index.html",
        "/a/, a/index.html",
        "/a, a/index.html",
        "/a/index.html, a/index.html",
        "b.html, a/b.html",
        "./b.html, a/b.html",
        "../a/b.html, a/b.html",
        "../../../../a/b.html, a/b.html",
        "%2e%2e/a/./b.html, a/b.html",
        "../, index.html",
        "'', a/index.html",
        "?q=/x/y, a/index.html",
        "b.html?q=#x, a/b.html",
        "b%20c.html, a/b c.html",
        "' b.html ', a/b.html",
        "/caf%C3%A9/, café/index.html",
        "/café/, café/index.html",
        "/100%25.html, 100%.html",
        "\\a\\b.html, a/b.html",
        "https://example.org, index.html",
        "HTTPS://EXAMPLE.ORG:443/a/, a/index.html",
        "http://example.org/a/, a/index.html",
        "//example.org/a/, a/index.html"
    })
    void addressOfThisSiteLeadsToItsFile(String address, String file) {
        assertEquals(file, ((LinkTarget.Found) resolve(address)).path());
    }

    @ParameterizedTest
    @CsvSource({
        "/b/, b/index.html",
        "/A/, A/index.html",
        "/a%2Fb.html, a%2Fb.html",
        "/a//b.html, a//b.html",
        "/file/, file/index.html",
        "https://example.org/b, b"
    })
    void addressOfThisSiteCanBeMissing(String address, String file) {
        assertEquals(new LinkTarget.Missing(file), resolve(address));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a/, https://example.com",
        "//example.com/a/, https://example.com",
        "https://example.org.example.com/, https://example.org.example.com",
        "https://example.org:8443/, https://example.org:8443"
    })
    void otherOriginsAreElsewhere(String address, String origin) {
        assertEquals(new LinkTarget.Elsewhere(origin), resolve(address));
    }

    @ParameterizedTest
    @CsvSource({
        "mailto:jane@example.org, mailto",
        "TEL:000, tel",
        "'data:,x', data",
        "'java\tscript:x()', javascript"
    })
    void otherSchemesAreTold(String address, String scheme) {
        assertEquals(new LinkTarget.OtherScheme(scheme), resolve(address));
    }

    @ParameterizedTest
    @CsvSource({
        "/100%.html, has a % that is not followed by a UTF-8 byte",
        "/caf%E9/, has a % that is not followed by a UTF-8 byte",
        "https:///a/, has no host",
        "https:a, has no host"
    })
    void nonsenseIsMalformed(String address, String reason) {
        assertEquals(new LinkTarget.Malformed(reason), resolve(address));
    }

    @Test
    void fragmentIsKeptAsWritten() {
        assertEquals(new LinkTarget.Found("a/b.html", "caf%C3%A9"), resolve("b.html#caf%C3%A9"));
    }

    @Test
    void baseAddressOfThePageIsTheStartingPoint() {
        assertEquals(new LinkTarget.Found("a/b.html", ""), resolve("/a/", "b.html"));
        assertEquals(new LinkTarget.Found("index.html", "x"), resolve("/", "#x"));
        assertEquals(
                new LinkTarget.Elsewhere("https://example.com"),
                resolve("https://example.com/x/", "b.html"));
    }

    @Test
    void siteInAFolderOfItsHostIsReadFromThere() {
        LinkResolver inFolder = new LinkResolver("https://example.org/site/", FILES::contains);
        assertEquals(
                new LinkTarget.Found("a/index.html", ""),
                inFolder.resolve("index.html", Optional.empty(), "/site/a/"));
        assertEquals(
                new LinkTarget.Missing("a/"),
                inFolder.resolve("index.html", Optional.empty(), "/a/"));
    }

    @Test
    void withoutKnownHostAbsoluteAddressesAreElsewhere() {
        LinkResolver unknown = new LinkResolver("", FILES::contains);
        assertEquals(
                new LinkTarget.Elsewhere("https://example.org"),
                unknown.resolve("index.html", Optional.empty(), "https://example.org/nowhere"));
    }

    private LinkTarget resolve(String address) {
        return links.resolve("a/index.html", Optional.empty(), address);
    }

    private LinkTarget resolve(String base, String address) {
        return links.resolve("index.html", Optional.of(base), address);
    }
}

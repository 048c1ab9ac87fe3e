package org.humanbeingsfirst.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sites that are far too large, deep or round. Every rule gets through them; the bounds are generous,
 * for they only have to tell minutes from for ever.
 */
class AuditLimitsTest {

    private static final Duration BOUND = Duration.ofSeconds(60);

    /** Characters of a large file: 2 million in the suite, more by {@code -Dlimits.size=50000000}. */
    private static final int LARGE = Integer.getInteger("limits.size", 2_000_000);

    @TempDir Path folder;

    @Test
    void pageOfAHundredThousandElementsIsJudged() throws IOException {
        String part =
                "<h2 id=a>b</h2><p>“c” <q>d e f g</q> <a href=#a target=_blank><b></b></a></p>"
                        + "<blockquote>h</blockquote><img src=i><form action=//j.example></form>\n";
        write("index.html", part.repeat(12_500));
        assertTrue(count("page-image-size") >= 12_500);
    }

    @Test
    void tenThousandLinksOnAPageAreJudged() throws IOException {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            page.append("<a href='/gone-")
                    .append(i)
                    .append("/#x' aria-labelledby='l")
                    .append(i)
                    .append("'></a>\n");
        }
        write("index.html", page.toString());
        assertEquals(10_000, count("page-link-without-words"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<span>",
                "<b>",
                "<ul><li>",
                "<blockquote>",
                "<q>",
                "<figure>",
                "<table><tr><td>",
                "<section hidden>",
                "<svg>",
                "<p lang=x-a>“",
                "<a href=/gone/><div>",
                "<object data=x>",
                "<template>",
                "<noscript>",
                "<code>",
                "<h2>"
            })
    void fiftyThousandElementsInEachOtherAreJudged(String tag) throws IOException {
        write("index.html", tag.repeat(50_000) + "<a href='/gone/'></a>");
        assertTrue(!audit().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "index.html | plain words ",
                "index.html | $<p>“a « \" „ $",
                "index.html | $(1990$",
                "index.html | <",
                "index.html | <i>x</i>",
                "index.html | $<p title='$",
                "index.html | <!--",
                "index.html | &amp;",
                "a.css | $url( $",
                "a.css | /*",
                "a.css | \\",
                "a.js | $localStorage / $",
                "a.js | $`${$",
                "a.js | $/[$",
                "a.js | ['",
                "a.js | {",
                "feed.xml | <a>",
                "feed.xml | <",
                "feed.json | [",
                "feed.json | {\"a\":",
                "robots.txt | $Sitemap: $",
                "sitemap.xml | <url><loc>",
                "site.webmanifest | {\"icons\":["
            })
    void largeFileIsJudged(String path, String part) throws IOException {
        if (!path.equals("index.html")) {
            write("index.html", "<link rel=manifest href=/site.webmanifest>");
        }
        // Scripts are looked into only if they hold one of the names.
        write(path, (path.endsWith(".js") ? "caches " : "") + part.repeat(LARGE / part.length()));
        audit();
    }

    @Test
    void deepFeedAndDeepJsonAreJudged() throws IOException {
        write("feed.xml", "<feed xmlns='http://www.w3.org/2005/Atom'>" + "<x>".repeat(100_000));
        write("feed.json", "[".repeat(100_000));
        assertEquals(2, count("feed-invalid"));
    }

    @Test
    void loopsOfLinksBetweenFoldersAreNotFollowed() throws IOException {
        write("index.html", "<h1>One</h1>");
        write("a/index.html", "<h1>Two</h1>");
        Files.createSymbolicLink(site().resolve("a/up"), site());
        Files.createSymbolicLink(site().resolve("self"), Path.of("self"));
        assertEquals(List.of("a/index.html", "index.html"), BuiltSite.read(site()).pagePaths());
        audit();
    }

    @Test
    void pagesThatLeadOnInACircleAreJudged() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            int next = (i + 1) % 2_000;
            write(i + ".html", "<meta http-equiv=refresh content='0; url=/" + next + ".html'>");
        }
        assertTrue(count("redirect-loop") > 0);
    }

    @Test
    void thousandsOfPagesWithTheSameTitleAreCompared() throws IOException {
        for (int i = 0; i < 3_000; i++) {
            write("p" + i + ".html", "<title>Same</title><link rel=canonical href=/p0.html>");
        }
        assertEquals(2_999, count("page-duplicate-title"));
    }

    private long count(String rule) {
        return audit().stream().filter(finding -> finding.rule().id().equals(rule)).count();
    }

    private List<Finding> audit() {
        return assertTimeoutPreemptively(
                BOUND, () -> Audit.ofBuiltSite(BuiltSite.read(site()), Rules.all()));
    }

    private Path site() {
        return folder.resolve("site");
    }

    private void write(String path, String text) throws IOException {
        Path file = site().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

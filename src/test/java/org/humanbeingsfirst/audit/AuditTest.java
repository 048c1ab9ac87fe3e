package org.humanbeingsfirst.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

    private static final Path CLEAN = Path.of("src", "test", "resources", "clean-built");

    @TempDir Path folder;

    @Test
    void cleanBuiltSiteHasNoFindings() {
        assertEquals(List.of(), Audit.ofBuiltSite(BuiltSite.read(CLEAN), Rules.all()));
    }

    @Test
    void homeAddressIsThatOfItsCanonicalLink() {
        assertEquals("https://example.org/", BuiltSite.read(CLEAN).home());
    }

    @Test
    void findingNamesTheContentFileThatTheManifestKnows() throws IOException {
        write("site/index.html", "<a href='/gone/'>gone</a>");
        write("site-manifest.json", "{\"index.html\": \"content/index.md\"}");
        assertEquals(List.of("from: content/index.md"), deadLinks().get(0).details());
    }

    @Test
    void findingThatNamesAnotherPageNamesTheContentFileOnce() throws IOException {
        write("site/a.html", "<title>Made up</title>");
        write("site/b.html", "<title>Made up</title>");
        write("site-manifest.json", "{\"b.html\": \"content/b.md\"}");
        Rule rule = Rules.find("page-duplicate-title").orElseThrow();
        assertEquals(
                List.of("from: content/b.md", "also: a.html"),
                Audit.ofBuiltSite(BuiltSite.read(site()), List.of(rule)).get(0).details());
    }

    @Test
    void brokenManifestIsReported() throws IOException {
        write("site/index.html", "");
        write("site-manifest.json", "[]");
        UnreadableInputException e =
                assertThrows(UnreadableInputException.class, () -> BuiltSite.read(site()));
        assertEquals(Location.wholeFile("site-manifest.json"), e.location());
        assertEquals("the list of pages beside the built site cannot be read", e.getMessage());
    }

    @Test
    void missingFolderIsReported() {
        UnreadableInputException e =
                assertThrows(UnreadableInputException.class, () -> BuiltSite.read(site()));
        assertEquals("there is no such folder", e.getMessage());
    }

    @Test
    void pageInAnotherEncodingIsReadAsBrowsersReadIt() throws IOException {
        write("site/caf\u00e9.html", "");
        String link = "<a href='caf\u00e9.html'>coffee</a> <a href='gone.html'>gone</a>";
        Files.write(site().resolve("a.html"), link.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of("a.html:1:41"),
                deadLinks().stream().map(f -> f.location().toString()).toList());
    }

    @Test
    void xhtmlIsReadAsXml() throws IOException {
        write(
                "site/a.xhtml",
                "<html xmlns='http://www.w3.org/1999/xhtml'><script src='a.xhtml'/><title/>"
                        + "<a id='x'/><a href='gone.html'>gone</a></html>");
        assertEquals(
                List.of("a.xhtml:1:95"),
                deadLinks().stream().map(f -> f.location().toString()).toList());
    }

    @Test
    void pageThatSendsOnlyReadersWithoutScriptOnIsNoRedirect() throws IOException {
        write(
                "site/a.html",
                "<noscript><meta http-equiv='refresh' content='0; url=b.html'></noscript>");
        write("site/b.html", "<meta http-equiv='refresh' content='0; url=a.html'>");
        BuiltSite site = BuiltSite.read(site());
        assertEquals(false, site.outline("a.html").isRedirect());
        assertEquals(true, site.outline("b.html").isRedirect());
    }

    @Test
    void pageThatCannotBeOpenedIsReportedOnceAndNotForWhatIsOnIt() throws IOException {
        write("site/a.html", "<a href='b.html#x'>x</a><a href='b.html#:~:text=x'>x</a>");
        write("site/b.html", "");
        BuiltSite site = BuiltSite.read(site());
        Files.delete(site().resolve("b.html"));
        List<Rule> rules =
                Stream.of("link-missing-fragment", "link-missing-text")
                        .map(id -> Rules.find(id).orElseThrow())
                        .toList();
        assertEquals(
                List.of("b.html: file cannot be opened"),
                Audit.ofBuiltSite(site, rules).stream()
                        .map(f -> f.location() + ": " + f.message())
                        .toList());
    }

    @Test
    void loopOfLinksEnds() throws IOException {
        write("site/index.html", "");
        Files.createSymbolicLink(site().resolve("loop"), site());
        assertEquals(List.of("index.html"), BuiltSite.read(site()).pagePaths());
    }

    @Test
    void pathsAreLookedUpWithTheirCase() throws IOException {
        write("site/index.html", "<a href='/Help/'>help</a>");
        write("site/help/index.html", "");
        assertEquals("address /Help/ leads to nothing", deadLinks().get(0).message());
        assertEquals("servers tell upper from lower case; write /help/", deadLinks().get(0).hint());
    }

    @Test
    void pageOfAHundredThousandElementsIsJudgedInLinearTime() throws IOException {
        String body = "<p id=x><a href=#x>x</a> <q>y</q> <a href=/gone/>gone</a>\n".repeat(25_000);
        write("site/index.html", body);
        List<Finding> findings =
                assertTimeout(
                        Duration.ofSeconds(60),
                        () -> Audit.ofBuiltSite(BuiltSite.read(site()), Rules.all()));
        assertTrue(findings.size() >= 4 * 25_000 - 1, "findings: " + findings.size());
    }

    @Test
    void deepNestingIsJudged() throws IOException {
        write("site/index.html", "<div>".repeat(50_000) + "<a href='/gone/'>gone</a>");
        assertEquals(1, deadLinks().size());
    }

    @Test
    void resultDoesNotDependOnTheOrderOfPages() throws IOException {
        for (int i = 0; i < 50; i++) {
            write("site/" + i + ".html", "<a href='/gone/" + i + "'>gone</a>");
        }
        assertEquals(deadLinks(), deadLinks().stream().sorted().toList());
    }

    @Test
    void houseRuleIsAskedOfOtherSitesOnlyWhenNamed() throws IOException {
        write("site/index.html", "<a href='/'>home</a>");
        assertEquals(0, exitLinks(Audit.ofBuiltSite(BuiltSite.read(site()))));
        Rule named = Rules.find("page-missing-exit-link").orElseThrow();
        assertEquals(1, exitLinks(Audit.ofBuiltSite(BuiltSite.read(site()), List.of(named))));
        write("site-manifest.json", "{\"index.html\": \"content/index.md\"}");
        assertEquals(1, exitLinks(Audit.ofBuiltSite(BuiltSite.read(site()))));
    }

    @Test
    void findingWeighsLessOnOtherSitesIfItsRuleSaysSo() throws IOException {
        write("site/index.html", "<img src='https://pictures.example/a.png'>");
        Rule rule = Rules.find("page-other-origin").orElseThrow();
        assertEquals(Severity.WARNING, severity(rule));
        write("site-manifest.json", "{\"index.html\": \"content/index.md\"}");
        assertEquals(Severity.ERROR, severity(rule));
    }

    private Severity severity(Rule rule) {
        List<Finding> found = Audit.ofBuiltSite(BuiltSite.read(site()), List.of(rule));
        return found.get(0).rule().severity();
    }

    private static long exitLinks(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.rule().id().equals("page-missing-exit-link"))
                .count();
    }

    private List<Finding> deadLinks() {
        Rule rule = Rules.find("link-missing-target").orElseThrow();
        return Audit.ofBuiltSite(BuiltSite.read(site()), List.of(rule));
    }

    private Path site() {
        return folder.resolve("site");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

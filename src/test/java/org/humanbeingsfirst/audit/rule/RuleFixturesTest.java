package org.humanbeingsfirst.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.Audit;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.Rule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Suppressions;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.report.TextReporter;
import org.humanbeingsfirst.site.PageManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lays {@code rules/<id>/fail} or {@code pass} over a copy of a clean site and runs that one rule:
 * rules for content over {@code clean-site}, rules for built sites over {@code clean-built}. What is
 * found must be {@code fail/findings.txt}, word for word; over {@code pass}, nothing.
 *
 * <p>With {@code -Dfixtures.write=true} the test writes {@code findings.txt} instead of comparing.
 * Read what it wrote before you commit it.
 */
class RuleFixturesTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path RULES = RESOURCES.resolve("rules");
    private static final PageManifest OWN = new PageManifest(Map.of("index.html", ""));
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    /** Mistakes that cannot be made alone: what else the fixture of a rule breaks. */
    private static final Map<String, List<String>> INSEPARABLE =
            Map.of(
                    "quote-missing-source",
                            List.of("quote-missing-attribution", "quote-missing-cite"),
                    "quote-missing-source-entry", List.of("link-missing-fragment"));

    @TempDir Path folder;

    static Stream<String> rules() {
        return Rules.infos().stream()
                .map(RuleInfo::id)
                .filter(id -> Files.isDirectory(RULES.resolve(id)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failIsReportedWordForWord(String id) throws IOException {
        Path expected = RULES.resolve(id).resolve("fail").resolve("findings.txt");
        String report = new TextReporter(false).report(findings(id, "fail"));
        if (Boolean.getBoolean("fixtures.write")) {
            Files.writeString(expected, report);
        }
        assertEquals(Files.readString(expected), report);
        assertTrue(report.contains("[" + id + "]"), "the rule finds nothing where it should");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void passIsNotReported(String id) throws IOException {
        assertEquals("no findings\n", new TextReporter(false).report(findings(id, "pass")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failBreaksNothingElse(String id) throws IOException {
        List<String> others =
                findings(id, "fail", Rules.all()).stream()
                        .map(finding -> finding.rule().id())
                        .filter(other -> !other.equals(id))
                        .distinct()
                        .sorted()
                        .toList();
        assertEquals(INSEPARABLE.getOrDefault(id, List.of()), others);
    }

    @Test
    void cleanSitesAreClean() {
        SiteReader.Result read = SiteReader.read(RESOURCES.resolve("clean-site"), TODAY, false);
        BuiltSite built = BuiltSite.read(RESOURCES.resolve("clean-built"));
        assertEquals(List.of(), read.unreadable());
        assertEquals(List.of(), Audit.ofContent(read.content()));
        assertEquals(List.of(), Audit.ofBuiltSite(built, Rules.all()));
    }

    private List<Finding> findings(String id, String overlay) throws IOException {
        return findings(id, overlay, Rules.find(id).stream().toList());
    }

    private List<Finding> findings(String id, String overlay, List<Rule> rules) throws IOException {
        Rule rule = Rules.find(id).orElse(null);
        boolean isBuilt = Rules.builtRuleIds().contains(id);
        Path site = folder.resolve("site");
        copy(RESOURCES.resolve(isBuilt ? "clean-built" : "clean-site"), site);
        copy(RULES.resolve(id).resolve(overlay), site);
        if (isBuilt) {
            // Beside a list of its pages it is a site of our own, of which most is asked.
            Files.writeString(PageManifest.fileBeside(site), OWN.toJson());
            return Audit.ofBuiltSite(BuiltSite.read(site), rules);
        }
        if (rule != null) {
            SiteReader.Result read = SiteReader.read(site, TODAY, false);
            assertEquals(List.of(), read.unreadable(), "the overlay can be read");
            return Audit.ofContent(read.content(), rules);
        }
        return id.startsWith("suppression-") ? suppressions(site) : unreadable(site);
    }

    private static List<Finding> suppressions(Path site) {
        SiteReader.Result read = SiteReader.read(site, TODAY, false);
        List<String> ids = Rules.infos().stream().map(RuleInfo::id).toList();
        return Suppressions.read(site, Rules.forSuppressions())
                .applyTo(Audit.ofContent(read.content()), ids);
    }

    private static List<Finding> unreadable(Path site) {
        try {
            return SiteReader.read(site, TODAY, false).unreadable().stream()
                    .map(Finding::of)
                    .toList();
        } catch (UnreadableInputException configuration) {
            return List.of(Finding.of(configuration));
        }
    }

    /** Copies a folder over another; {@code findings.txt} is no part of a site. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path source : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                if (!source.endsWith("findings.txt")) {
                    Files.createDirectories(target.getParent());
                    Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}

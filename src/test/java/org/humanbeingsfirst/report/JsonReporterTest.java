package org.humanbeingsfirst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.humanbeingsfirst.finding.Excerpt;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;
import org.junit.jupiter.api.Test;

class JsonReporterTest {

    private static final RuleInfo RULE =
            new RuleInfo("link-empty", RuleGroup.LINKS, Severity.WARNING, "made up");

    private final JsonReporter reporter = new JsonReporter();

    @Test
    void everyFieldIsThere() {
        Finding finding =
                new Finding(
                        RULE,
                        new Location("content/x.md", 12, 3),
                        "link \"x\" has no address",
                        new Excerpt("see [x]()", 5, ""),
                        List.of("from: content/x.md"),
                        "write one");
        assertEquals(
                """
                {
                  "findings" : [ {
                    "rule" : "link-empty",
                    "severity" : "warning",
                    "file" : "content/x.md",
                    "line" : 12,
                    "column" : 3,
                    "message" : "link \\"x\\" has no address",
                    "excerpt" : "see [x]()",
                    "details" : [ "from: content/x.md" ],
                    "hint" : "write one"
                  } ],
                  "counts" : {
                    "error" : 0,
                    "warning" : 1,
                    "review" : 0
                  }
                }
                """,
                reporter.report(List.of(finding)));
    }

    @Test
    void unknownPlacesAreZeroAndNothingIsLeftOut() {
        String json = reporter.report(List.of(Finding.inFile(RULE, "x.md", "made up", "")));
        assertTrue(json.contains("\"line\" : 0"), json);
        assertTrue(json.contains("\"excerpt\" : \"\""), json);
        assertTrue(json.contains("\"details\" : [ ]"), json);
    }

    @Test
    void nothingFoundIsAnEmptyList() {
        assertTrue(reporter.report(List.of()).startsWith("{\n  \"findings\" : [ ],"));
    }
}

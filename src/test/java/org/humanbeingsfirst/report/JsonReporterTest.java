package org.humanbeingsfirst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

    @Test
    void everyFieldIsThere() throws IOException {
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
                  "root" : "target/site",
                  "findings" : [ {
                    "rule" : "link-empty",
                    "group" : "links",
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
                report(finding));
    }

    @Test
    void unknownPlacesAreZeroAndNothingIsLeftOut() throws IOException {
        String json = report(Finding.inFile(RULE, "x.md", "made up", ""));
        assertTrue(json.contains("\"line\" : 0"), json);
        assertTrue(json.contains("\"excerpt\" : \"\""), json);
        assertTrue(json.contains("\"details\" : [ ]"), json);
    }

    @Test
    void nothingFoundIsAnEmptyList() throws IOException {
        assertTrue(report().contains("  \"findings\" : [ ],"), report());
    }

    private static String report(Finding... findings) throws IOException {
        return Reports.written(new JsonReporter(), Reports.of(findings));
    }
}

package org.humanbeingsfirst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonReporterTest {

    private static final Schema SCHEMA = JsonSchemas.read(JsonReporter.schema());

    private static String report(Finding... findings) {
        return Reports.written(new JsonReporter(), Reports.of(findings));
    }

    @Test
    void everyFieldIsThere() {
        assertEquals(
                """
                {
                  "root" : "target/site",
                  "findings" : [ {
                    "rule" : "made-up-error",
                    "group" : "links",
                    "severity" : "error",
                    "file" : "a page/ü.html",
                    "line" : 12,
                    "column" : 9,
                    "message" : "link \\"x\\" leads to nothing",
                    "excerpt" : "<a href=\\"x\\">100% & more</a>",
                    "details" : [ "words: made up" ],
                    "hint" : "correct it"
                  } ],
                  "counts" : {
                    "error" : 1,
                    "warning" : 0,
                    "review" : 0
                  }
                }
                """,
                report(Reports.LINK));
    }

    @Test
    void unknownPlacesAreZeroAndNothingIsLeftOut() {
        String json = report(Finding.inFile(Reports.WARNING, "x.md", "made up", ""));
        assertTrue(json.contains("\"line\" : 0"), json);
        assertTrue(json.contains("\"excerpt\" : \"\""), json);
        assertTrue(json.contains("\"details\" : [ ]"), json);
        assertTrue(json.contains("\"hint\" : \"\""), json);
    }

    @Test
    void reportsKeepTheirSchema() {
        JsonSchemas.assertValid(SCHEMA, report());
        JsonSchemas.assertValid(SCHEMA, report(Reports.LINK, Reports.PAGE, Reports.WORDS));
    }

    @ParameterizedTest
    @EnumSource(RuleGroup.class)
    void schemaKnowsEveryGroup(RuleGroup group) {
        RuleInfo rule = new RuleInfo("made-up", group, Severity.ERROR, "a rule for tests");
        JsonSchemas.assertValid(SCHEMA, report(Finding.inFile(rule, "x", "made up", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"root\" : \"target/site\"      | \"root\" : 1",
                "\"severity\" : \"error\"        | \"severity\" : \"fatal\"",
                "\"group\" : \"links\"           | \"group\" : \"made-up\"",
                "\"line\" : 12                   | \"line\" : -1",
                "\"hint\" : \"correct it\"       | \"hints\" : \"correct it\"",
                "\"details\" : [ \"words: made up\" ] | \"details\" : \"words: made up\"",
                "\"warning\" : 0                 | \"warnings\" : 0",
            })
    void schemaRefusesOtherForms(String right, String wrong) {
        String json = report(Reports.LINK);
        assertTrue(json.contains(right), json);
        assertFalse(JsonSchemas.errors(SCHEMA, json.replace(right, wrong)).isEmpty());
    }
}

package org.humanbeingsfirst.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.humanbeingsfirst.finding.Finding;

/**
 * Writes findings for programs, as one JSON object (RFC 8259) of the form that {@link #schema()}
 * describes:
 *
 * <pre>{@code
 * {
 *   "root" : "target/site",
 *   "findings" : [ {
 *     "rule" : "link-empty",
 *     "group" : "links",
 *     "severity" : "error",
 *     "file" : "index.html",
 *     "line" : 12,
 *     "column" : 3,
 *     "message" : "link has no address",
 *     "excerpt" : "<a href=\"\">made up</a>",
 *     "details" : [ "from: content/index.md" ],
 *     "hint" : "write the address between the quotation marks"
 *   } ],
 *   "counts" : { "error" : 1, "warning" : 0, "review" : 0 }
 * }
 * }</pre>
 *
 * <p>Every field is always there. Findings come sorted by file, line, column and rule.
 */
public final class JsonReporter implements Reporter {

    private static final String SCHEMA = "findings.schema.json";

    /** The JSON Schema (draft 2020-12) of what this reporter writes. */
    public static String schema() {
        return RulePages.resource(SCHEMA)
                .orElseThrow(() -> new IllegalStateException("the program has no " + SCHEMA));
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        try (JsonGenerator json = JsonWriter.to(out)) {
            json.writeStartObject();
            json.writeStringField("root", report.root());
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.findings()) {
                write(finding, json);
            }
            json.writeEndArray();
            write(Counts.of(report.findings()), json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("group", finding.rule().group().word());
        json.writeStringField("severity", finding.rule().severity().word());
        json.writeStringField("file", finding.location().file());
        json.writeNumberField("line", finding.location().line());
        json.writeNumberField("column", finding.location().column());
        json.writeStringField("message", finding.message());
        json.writeStringField("excerpt", finding.excerpt().text());
        json.writeArrayFieldStart("details");
        for (String detail : finding.details()) {
            json.writeString(detail);
        }
        json.writeEndArray();
        json.writeStringField("hint", finding.hint());
        json.writeEndObject();
    }

    private static void write(Counts counts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("error", counts.errors());
        json.writeNumberField("warning", counts.warnings());
        json.writeNumberField("review", counts.reviews());
        json.writeEndObject();
    }
}

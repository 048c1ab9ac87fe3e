package org.humanbeingsfirst.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.humanbeingsfirst.finding.Finding;

/**
 * Writes findings for programs, as one JSON object (RFC 8259):
 *
 * <pre>{@code
 * {
 *   "findings" : [ {
 *     "rule" : "link-empty",
 *     "severity" : "error",
 *     "file" : "content/posts/x.md",
 *     "line" : 12,
 *     "column" : 3,
 *     "message" : "link has no address",
 *     "excerpt" : "see [this]()",
 *     "details" : [ "from: content/posts/x.md" ],
 *     "hint" : "write the address between the brackets"
 *   } ],
 *   "counts" : { "error" : 1, "warning" : 0, "review" : 0 }
 * }
 * }</pre>
 *
 * <p>Every field is always there. {@code severity} is {@code error}, {@code warning} or {@code
 * review}; {@code line} and {@code column} are 1-based, columns in UTF-16 units, and 0 where they
 * are not known; {@code excerpt} is an empty string where there is none. Findings come sorted by
 * file, line, column and rule.
 */
public final class JsonReporter {

    /** The report, ending in {@code \n}. */
    public String report(Collection<Finding> findings) {
        List<Finding> sorted = findings.stream().sorted().toList();
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : sorted) {
                write(finding, json);
            }
            json.writeEndArray();
            write(Counts.of(sorted), json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return out + "\n";
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
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

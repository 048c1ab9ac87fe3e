package org.humanbeingsfirst.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.finding.Excerpt;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingKey;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;

/**
 * Writes findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS), which
 * code-scanning services and editors read. Every rule that was looked for is described, with its page
 * as help. Paths are relative to the folder the press was started in, {@code %SRCROOT%}. A finding on
 * a page of a site stands at the content file that the page was made from, with the page as related
 * location: the page itself is in no repository.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">the standard</a>
 */
final class SarifReporter implements Reporter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String STARTED_IN = "%SRCROOT%";

    @Override
    public void write(Report report, Writer out) throws IOException {
        Map<String, RuleInfo> rules = new LinkedHashMap<>();
        report.rules().forEach(rule -> rules.put(rule.id(), rule));
        report.findings().forEach(each -> rules.putIfAbsent(each.rule().id(), each.rule()));
        try (JsonGenerator json = JsonWriter.to(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(report.version(), List.copyOf(rules.values()), json);
            json.writeArrayFieldStart("invocations");
            json.writeStartObject();
            json.writeBooleanField("executionSuccessful", true);
            json.writeEndObject();
            json.writeEndArray();
            json.writeObjectFieldStart("originalUriBaseIds");
            json.writeObjectFieldStart(STARTED_IN);
            writeText("description", "The folder the press was started in.", json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            writeResults(report, List.copyOf(rules.keySet()), json);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void writeTool(String version, List<RuleInfo> rules, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "press");
        json.writeStringField("fullName", "Human Beings First: the press");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (RuleInfo rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            json.writeStringField("name", name(rule.id()));
            writeText("shortDescription", rule.summary(), json);
            Optional<String> page = RulePages.standalone(rule.id());
            // GitHub wants it too.
            writeText("fullDescription", page.map(RulePages::trigger).orElse(rule.summary()), json);
            if (page.isPresent()) {
                json.writeObjectFieldStart("help");
                // Markdown is made to be read as it is.
                json.writeStringField("text", page.get());
                json.writeStringField("markdown", page.get());
                json.writeEndObject();
            }
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.severity()));
            json.writeEndObject();
            json.writeObjectFieldStart("properties");
            json.writeArrayFieldStart("tags");
            json.writeString(rule.group().word());
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The id as one word in Pascal case, which services show: {@code LinkEmpty}. */
    private static String name(String id) {
        return Stream.of(id.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case REVIEW -> "note";
        };
    }

    private static void writeResults(Report report, List<String> ruleIds, JsonGenerator json)
            throws IOException {
        Map<String, Integer> indexes = new HashMap<>();
        ruleIds.forEach(id -> indexes.put(id, indexes.size()));
        Map<FindingKey, Integer> occurrences = new HashMap<>();
        for (Finding finding : report.findings()) {
            json.writeStartObject();
            json.writeStringField("ruleId", finding.rule().id());
            json.writeNumberField("ruleIndex", indexes.get(finding.rule().id()));
            json.writeStringField("level", level(finding.rule().severity()));
            writeText("message", message(finding), json);
            writeLocations(finding, report, json);
            FindingKey key = FindingKey.of(finding);
            String fingerprint = key.fingerprint() + ":" + occurrences.merge(key, 1, Integer::sum);
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField("findingKey/v1", fingerprint);
            // The only one that GitHub reads; it would make its own from the line and its
            // neighbours.
            json.writeStringField("primaryLocationLineHash", fingerprint);
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static String message(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.message() + ".");
        lines.addAll(finding.details());
        if (!finding.hint().isEmpty()) {
            lines.add("hint: " + finding.hint());
        }
        String text = String.join("\n", lines.stream().map(PlainLine::of).toList());
        // "[words](1)" would be a link (section 3.11.6).
        return text.contains("](") ? text.replace("[", "\\[").replace("]", "\\]") : text;
    }

    private static void writeLocations(Finding finding, Report report, JsonGenerator json)
            throws IOException {
        Optional<Location> origin = report.origin(finding);
        Location place = finding.location();
        String file = report.path(place.file());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        if (origin.isPresent()) {
            Location at = origin.get();
            writePlace(at.file(), at.line(), at.column(), Excerpt.NONE, json);
        } else {
            writePlace(file, place.line(), place.column(), finding.excerpt(), json);
        }
        json.writeEndObject();
        json.writeEndArray();
        if (origin.isPresent()) {
            json.writeArrayFieldStart("relatedLocations");
            json.writeStartObject();
            json.writeNumberField("id", 1);
            writeText("message", "the page as built", json);
            writePlace(file, place.line(), place.column(), finding.excerpt(), json);
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private static void writePlace(
            String path, int line, int column, Excerpt excerpt, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        String uri = UriPath.of(path);
        json.writeStringField("uri", uri);
        if (UriPath.isBelow(uri)) {
            json.writeStringField("uriBaseId", STARTED_IN);
        }
        json.writeEndObject();
        if (line > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", line);
            if (column > 0) {
                json.writeNumberField("startColumn", column);
            }
            json.writeEndObject();
            if (column > 0 && !excerpt.text().isEmpty()) {
                // The excerpt is the line, of which the region is a part.
                json.writeObjectFieldStart("contextRegion");
                json.writeNumberField("startLine", line);
                writeText("snippet", excerpt.text(), json);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static void writeText(String field, String text, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}

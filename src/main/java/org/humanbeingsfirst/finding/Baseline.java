package org.humanbeingsfirst.finding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The findings there were on the day a site began to be checked, each with how often it occurs. They
 * are left for later, so that new ones stand out. Unlike {@link Suppressions}, nobody has looked at
 * them one by one.
 *
 * <p>As JSON (RFC 8259):
 *
 * <pre>{@code
 * {
 *   "accepted" : [ {
 *     "rule" : "link-empty",
 *     "file" : "index.html",
 *     "message" : "link has no address",
 *     "excerpt" : "<a href=\"\">made up</a>",
 *     "count" : 2
 *   } ]
 * }
 * }</pre>
 */
public final class Baseline {

    /** Accepts nothing. */
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private final SortedMap<FindingKey, Integer> counts;

    private Baseline(SortedMap<FindingKey, Integer> counts) {
        this.counts = counts;
    }

    /**
     * What a baseline leaves of findings.
     *
     * @param left the findings it does not accept, in their order
     * @param gone what it accepts more often than it was found, sorted
     */
    public record Outcome(List<Finding> left, List<FindingKey> gone) {

        public Outcome {
            left = List.copyOf(left);
            gone = List.copyOf(gone);
        }
    }

    /** Number of findings it accepts. */
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Takes out the findings that are accepted, each as often as the baseline has it. */
    public Outcome applyTo(Collection<Finding> findings) {
        SortedMap<FindingKey, Integer> unused = new TreeMap<>(counts);
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            FindingKey key = FindingKey.of(finding);
            int count = unused.getOrDefault(key, 0);
            if (count == 0) {
                left.add(finding);
            } else if (count == 1) {
                unused.remove(key);
            } else {
                unused.put(key, count - 1);
            }
        }
        return new Outcome(left, List.copyOf(unused.keySet()));
    }

    /**
     * A baseline that accepts the findings of today instead.
     *
     * @param wasChecked tells what was looked for today; what this baseline has of the rest stays
     */
    public Baseline withFindings(Collection<Finding> today, Predicate<FindingKey> wasChecked) {
        SortedMap<FindingKey, Integer> renewed = new TreeMap<>(counts);
        renewed.keySet().removeIf(wasChecked);
        List<FindingKey> found = today.stream().map(FindingKey::of).toList();
        renewed.keySet().removeAll(Set.copyOf(found));
        found.forEach(key -> renewed.merge(key, 1, Integer::sum));
        return new Baseline(renewed);
    }

    /** As JSON text, sorted, so that two versions can be compared line by line. */
    public String toJson() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeArrayFieldStart("accepted");
            for (Map.Entry<FindingKey, Integer> entry : counts.entrySet()) {
                json.writeStartObject();
                json.writeStringField("rule", entry.getKey().rule());
                json.writeStringField("file", entry.getKey().file());
                json.writeStringField("message", entry.getKey().message());
                json.writeStringField("excerpt", entry.getKey().excerpt());
                json.writeNumberField("count", entry.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return out + "\n";
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws IOException if the text is not a baseline; the message says what is wrong, and where
     */
    public static Baseline fromJson(String text) throws IOException {
        SortedMap<FindingKey, Integer> counts = new TreeMap<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            expect(json, json.nextToken() == JsonToken.START_OBJECT, "an object");
            expect(
                    json,
                    json.nextToken() == JsonToken.FIELD_NAME
                            && json.currentName().equals("accepted"),
                    "the field \"accepted\"");
            expect(json, json.nextToken() == JsonToken.START_ARRAY, "a list");
            while (json.nextToken() != JsonToken.END_ARRAY) {
                readEntry(json, counts);
            }
            expect(json, json.nextToken() == JsonToken.END_OBJECT, "the end of the object");
            expect(json, json.nextToken() == null, "the end of the file");
        }
        return new Baseline(counts);
    }

    private static void readEntry(JsonParser json, Map<FindingKey, Integer> counts)
            throws IOException {
        expect(json, json.currentToken() == JsonToken.START_OBJECT, "an object");
        Map<String, String> fields = new TreeMap<>();
        int count = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "rule", "file", "message", "excerpt" -> {
                    expect(json, value == JsonToken.VALUE_STRING, "a text");
                    fields.put(name, json.getText());
                }
                case "count" -> {
                    expect(json, value == JsonToken.VALUE_NUMBER_INT, "a whole number");
                    count = json.getIntValue();
                }
                default ->
                        expect(json, false, "rule, file, message, excerpt or count, not " + name);
            }
        }
        expect(json, fields.size() == 4, "rule, file, message and excerpt");
        expect(json, count > 0, "a count of 1 or more");
        counts.merge(
                new FindingKey(
                        fields.get("rule"),
                        fields.get("file"),
                        fields.get("message"),
                        fields.get("excerpt")),
                count,
                Integer::sum);
    }

    private static void expect(JsonParser json, boolean isFulfilled, String what)
            throws IOException {
        if (!isFulfilled) {
            throw new IOException(
                    "line " + json.currentTokenLocation().getLineNr() + ": expected " + what);
        }
    }
}

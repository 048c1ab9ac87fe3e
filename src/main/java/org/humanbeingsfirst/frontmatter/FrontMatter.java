package org.humanbeingsfirst.frontmatter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.yaml.YamlNode;
import org.humanbeingsfirst.yaml.YamlReader;

/**
 * The front matter of a content file: YAML between two lines {@code ---}. Values are read leniently
 * here; rules say what is wrong with them.
 *
 * @param fields every key as written, with its place
 * @param bodyStart offset in the file's text at which the body begins
 */
public record FrontMatter(Map<String, YamlNode.Field> fields, int bodyStart) {

    private static final String FENCE = "---";

    /**
     * Splits a content file.
     *
     * @throws UnreadableInputException rule {@code front-matter-missing} if the file does not begin
     *     with front matter, {@code front-matter-unclosed} if it does not end, {@code yaml-broken} if
     *     it is not YAML, {@code front-matter-not-keys} if it is YAML but not keys and values
     */
    public static FrontMatter split(ContentFile file) {
        if (!isFence(file.line(1))) {
            throw new UnreadableInputException(
                    "front-matter-missing",
                    new Location(file.path(), 1, 1),
                    file.text().isBlank()
                            ? "file is empty"
                            : "file does not begin with front matter",
                    file.line(1),
                    "begin the file with a line ---, keys such as title: and status:, and another"
                            + " line ---; `./press new` writes one for you");
        }
        for (int line = 2; line <= file.lineCount(); line++) {
            if (isFence(file.line(line))) {
                int yamlStart = file.startOfLine(2);
                String yaml = file.text().substring(yamlStart, file.startOfLine(line));
                int bodyStart =
                        line < file.lineCount() ? file.startOfLine(line + 1) : file.text().length();
                return new FrontMatter(keys(file, YamlReader.read(file, 2, yaml)), bodyStart);
            }
        }
        throw new UnreadableInputException(
                "front-matter-unclosed",
                new Location(file.path(), 1, 1),
                "front matter has no closing line ---",
                file.line(1),
                "put a line --- after the last key");
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static Map<String, YamlNode.Field> keys(ContentFile file, YamlNode root) {
        if (root.isNull()) {
            return Map.of();
        }
        if (root.kind() != YamlNode.Kind.MAP) {
            throw new UnreadableInputException(
                    "front-matter-not-keys",
                    root.location(),
                    "front matter is not a list of keys with values",
                    file.line(root.location().line()),
                    "write one `key: value` on each line");
        }
        return root.fields();
    }

    /** Every key with its value, without places; see {@link YamlNode#plain}. */
    public Map<String, Object> plain() {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((key, field) -> values.put(key, field.value().plain()));
        return values;
    }

    /** The value of a key, if present and not null. */
    public Optional<YamlNode> get(String key) {
        YamlNode.Field field = fields.get(key);
        return field == null || field.value().isNull()
                ? Optional.empty()
                : Optional.of(field.value());
    }

    /** A key's value as text; empty if absent, a list or a map. */
    public Optional<String> text(String key) {
        return get(key).flatMap(YamlNode::text);
    }

    /** A key's value as an ISO 8601 date; empty if absent or not a date. */
    public Optional<LocalDate> date(String key) {
        return get(key).flatMap(YamlNode::date);
    }

    /** A key's value as a whole number; empty if absent or not a number. */
    public Optional<Integer> integer(String key) {
        return get(key).flatMap(YamlNode::integer);
    }

    /** The scalar elements of a key's list as text; empty if absent or not a list. */
    public List<String> texts(String key) {
        YamlNode.Field field = fields.get(key);
        if (field == null || field.value().items().isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(field.value().items().size());
        field.value().items().forEach(item -> item.text().ifPresent(texts::add));
        return Collections.unmodifiableList(texts);
    }
}

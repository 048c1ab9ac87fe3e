package org.humanbeingsfirst.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.location.Location;

/**
 * Reads the little of YAML in which nearly all front matter is written: one {@code key: value} on each
 * line, where a value is words, a date, a whole number, a text in quotation marks without escapes, or
 * {@code [words, words]}. It does so ten times as fast as a whole reader of YAML, and leaves to one
 * whatever may mean anything else; {@code PlainFieldsTest} compares the two.
 */
final class PlainFields {

    /** Words that may be no text, whatever the version of YAML. */
    private static final Set<String> MEANINGFUL =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf");

    private static final int LONGEST_MEANINGFUL = 5;
    private static final int LONGEST_NUMBER = 9;

    /** Far below where YAML ends, which is 1,024. */
    private static final int LONGEST_KEY = 100;

    /** Thrown for what is left to others. */
    private static final class NotPlain extends Exception {
        NotPlain() {
            super(null, null, false, false);
        }
    }

    private final String path;
    private final String yaml;
    private final Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
    private int line;
    private int lineStart;

    private PlainFields(String path, int firstLine, String yaml) {
        this.path = path;
        this.yaml = yaml;
        this.line = firstLine;
    }

    /**
     * The fields as a map; empty if they are not as plain as that.
     *
     * @param path of the file, for places
     * @param firstLine 1-based line of the file at which the YAML begins
     */
    static Optional<YamlNode> read(String path, int firstLine, String yaml) {
        PlainFields reader = new PlainFields(path, firstLine, yaml);
        try {
            while (reader.lineStart < yaml.length()) {
                reader.readLine();
            }
        } catch (NotPlain e) {
            return Optional.empty();
        }
        return reader.fields.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new YamlNode(
                                YamlNode.Kind.MAP,
                                new Location(path, firstLine, 1),
                                null,
                                List.of(),
                                reader.fields));
    }

    private void readLine() throws NotPlain {
        int end = yaml.indexOf('\n', lineStart);
        require(end >= 0);
        int keyEnd = wordEnd(lineStart, end);
        int start = keyEnd + 2;
        require(start < end && yaml.startsWith(": ", keyEnd) && keyEnd - lineStart <= LONGEST_KEY);
        String key = yaml.substring(lineStart, keyEnd);
        requireText(key);
        YamlNode.Field field = new YamlNode.Field(at(lineStart), value(start, end));
        require(fields.put(key, field) == null);
        lineStart = end + 1;
        line++;
    }

    private YamlNode value(int start, int end) throws NotPlain {
        char first = yaml.charAt(start);
        if (first == '[') {
            return list(start, end);
        }
        if (first == '"' || first == '\'') {
            requireQuoted(first, start, end);
            return scalar(start, yaml.substring(start + 1, end - 1));
        }
        String text = yaml.substring(start, end);
        if (isDigit(first)) {
            return scalar(start, numberOrDay(text));
        }
        require(isLetter(first));
        requireWords(start, end);
        requireText(text);
        return scalar(start, text);
    }

    private YamlNode list(int start, int end) throws NotPlain {
        List<YamlNode> items = new ArrayList<>();
        int itemStart = start + 1;
        while (true) {
            int itemEnd = wordEnd(itemStart, end);
            require(itemEnd < end);
            String item = yaml.substring(itemStart, itemEnd);
            requireText(item);
            items.add(scalar(itemStart, item));
            if (yaml.charAt(itemEnd) == ']') {
                require(itemEnd + 1 == end);
                return new YamlNode(
                        YamlNode.Kind.LIST, at(start), null, List.copyOf(items), Map.of());
            }
            require(yaml.startsWith(", ", itemEnd));
            itemStart = itemEnd + 2;
        }
    }

    /** The end of a word of letters, digits, hyphens and underscores that begins with a letter. */
    private int wordEnd(int start, int end) throws NotPlain {
        require(start < end && isLetter(yaml.charAt(start)));
        int i = start + 1;
        while (i < end && isOfWord(yaml.charAt(i))) {
            i++;
        }
        return i;
    }

    private static Object numberOrDay(String text) throws NotPlain {
        boolean isDay = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        require(isDay || text.length() <= LONGEST_NUMBER && text.charAt(0) != '0');
        for (int i = 0; i < text.length(); i++) {
            require(isDigit(text.charAt(i)) || isDay && (i == 4 || i == 7));
        }
        return isDay ? (Object) text : (Object) Long.valueOf(text);
    }

    /** Neither a colon nor a hash that could part the line, nor a space at its end. */
    private void requireWords(int start, int end) throws NotPlain {
        for (int i = start; i < end; i++) {
            char c = yaml.charAt(i);
            require(isPlain(c) && c != ':' && c != '#');
        }
        require(yaml.charAt(end - 1) != ' ');
    }

    private void requireQuoted(char mark, int start, int end) throws NotPlain {
        require(end - start > 1 && yaml.charAt(end - 1) == mark);
        for (int i = start + 1; i < end - 1; i++) {
            char c = yaml.charAt(i);
            require(isPlain(c) && c != mark && c != '\\');
        }
    }

    private static void requireText(String word) throws NotPlain {
        require(word.length() > LONGEST_MEANINGFUL || !isMeaningful(word));
    }

    private static boolean isMeaningful(String word) {
        return MEANINGFUL.stream().anyMatch(word::equalsIgnoreCase);
    }

    private static void require(boolean condition) throws NotPlain {
        if (!condition) {
            throw new NotPlain();
        }
    }

    /** Up to the punctuation of Europe's languages; beyond begin line ends and halves of pairs. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~' || c >= '\u00A0' && c <= '\u2027';
    }

    private static boolean isOfWord(char c) {
        return isLetter(c) || isDigit(c) || c == '-' || c == '_';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private YamlNode scalar(int start, Object value) {
        return new YamlNode(YamlNode.Kind.SCALAR, at(start), value, List.of(), Map.of());
    }

    private Location at(int offset) {
        return new Location(path, line, offset - lineStart + 1);
    }
}

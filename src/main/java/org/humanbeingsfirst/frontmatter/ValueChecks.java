package org.humanbeingsfirst.frontmatter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.humanbeingsfirst.frontmatter.FrontMatterKey.Check;
import org.humanbeingsfirst.frontmatter.FrontMatterKey.Problem;
import org.humanbeingsfirst.yaml.YamlNode;

/** The forms that values of front matter take. */
final class ValueChecks {

    private ValueChecks() {}

    /** Any text, in one line. */
    static Check text() {
        return value -> {
            if (value.kind() != YamlNode.Kind.SCALAR) {
                return problem(value, "must be a text, not a " + kind(value));
            }
            String text = value.text().orElse("").strip();
            if (text.isEmpty()) {
                return problem(value, "is empty");
            }
            if (text.indexOf('\n') >= 0) {
                return problem(value, "runs over more than one line");
            }
            return List.of();
        };
    }

    /** One of some words. */
    static Check oneOf(List<String> words) {
        return value ->
                value.text().filter(words::contains).isPresent()
                        ? List.of()
                        : problem(value, "is " + shown(value) + ", not " + alternatives(words));
    }

    /** A calendar date as ISO 8601 has it: year, month, day. */
    static Check date() {
        return value -> value.date().isPresent() ? List.of() : problem(value, noDate(value));
    }

    private static String noDate(YamlNode value) {
        String text = value.text().orElse("");
        Optional<LocalDate> meant = dateInWords(text);
        if (meant.isPresent()) {
            return "is a date in words, " + shown(value) + "; in numbers it is " + meant.get();
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return "is no day of the calendar: " + text;
        }
        return "is not a date: " + shown(value);
    }

    /** How editors write dates in words; made only to say what the same day is in numbers. */
    private static final class DatesInWords {
        private static final List<DateTimeFormatter> FORMS =
                Stream.of("d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "MMM d, uuuu", "MMMM d uuuu")
                        .map(
                                pattern ->
                                        new DateTimeFormatterBuilder()
                                                .parseCaseInsensitive()
                                                .appendPattern(pattern)
                                                .toFormatter(Locale.ENGLISH))
                        .toList();
    }

    private static Optional<LocalDate> dateInWords(String text) {
        for (DateTimeFormatter form : DatesInWords.FORMS) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), form));
            } catch (DateTimeParseException notInThisForm) {
                // The next form may fit; none fitting is an answer too.
            }
        }
        return Optional.empty();
    }

    /** A whole number between two bounds. */
    static Check wholeNumber(int least, int most) {
        return value -> {
            Optional<Integer> number = value.integer();
            if (number.isEmpty()) {
                return problem(value, "is not a whole number: " + shown(value));
            }
            return number.get() < least || number.get() > most
                    ? problem(value, "is " + shown(value) + ", not from " + least + " to " + most)
                    : List.of();
        };
    }

    /** A well-formed language tag (BCP 47). */
    static Check languageTag() {
        return value -> {
            try {
                new Locale.Builder().setLanguageTag(value.text().orElse("?"));
                return List.of();
            } catch (IllformedLocaleException e) {
                return problem(value, "is not a language tag: " + shown(value));
            }
        };
    }

    /** A list whose elements have a form. */
    static Check listOf(Check element) {
        return value -> {
            if (value.kind() != YamlNode.Kind.LIST) {
                return problem(value, "must be a list, not a " + kind(value));
            }
            List<Problem> problems = new ArrayList<>();
            value.items().forEach(item -> problems.addAll(element.problems(item)));
            return problems;
        };
    }

    /** A map that has exactly these keys, each with its form. */
    static Check fields(Map<String, Check> fields) {
        return value -> {
            List<String> names = fields.keySet().stream().sorted().toList();
            if (value.kind() != YamlNode.Kind.MAP) {
                return problem(value, "must have entries with " + String.join(" and ", names));
            }
            List<Problem> problems = new ArrayList<>();
            value.fields()
                    .forEach(
                            (name, field) -> {
                                if (!fields.containsKey(name)) {
                                    String sentence = "has an entry with the unknown key " + name;
                                    problems.add(new Problem(field.keyLocation(), sentence));
                                }
                            });
            for (String name : names) {
                Optional<YamlNode> found = value.get(name);
                if (found.isEmpty()) {
                    problems.addAll(problem(value, "has an entry without " + name));
                } else {
                    fields.get(name).problems(found.get()).stream()
                            .map(
                                    p ->
                                            new Problem(
                                                    p.location(),
                                                    "has an entry whose "
                                                            + name
                                                            + " "
                                                            + p.sentence()))
                            .forEach(problems::add);
                }
            }
            return problems;
        };
    }

    private static List<Problem> problem(YamlNode value, String sentence) {
        return List.of(new Problem(value.location(), sentence));
    }

    private static String kind(YamlNode value) {
        return switch (value.kind()) {
            case SCALAR -> "single value";
            case LIST -> "list";
            case MAP -> "set of keys and values";
        };
    }

    /** A value for a message: cut, so that a long text does not drown the sentence. */
    private static String shown(YamlNode value) {
        String text = value.text().orElse("a " + kind(value)).strip();
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }

    private static String alternatives(List<String> words) {
        return words.size() == 1
                ? words.get(0)
                : String.join(", ", words.subList(0, words.size() - 1))
                        + " or "
                        + words.get(words.size() - 1);
    }
}

package org.humanbeingsfirst.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the value of a field has to look like, by the schema of CSL-JSON 1.0.2. A value of another
 * form is lost when an entry is formatted, or is not read as what it is.
 */
public enum CslFieldForm {
    /** A list of persons and bodies, such as {@code author}. */
    NAMES(
            "[{\"family\": \"Example\", \"given\": \"Jane\"}] or [{\"literal\": \"A Made-up"
                    + " Body\"}]") {
        @Override
        Optional<String> defectOf(Object value) {
            return value instanceof List<?> people
                    ? first(people.stream().map(CslFieldForm::nameDefect))
                    : Optional.of("is " + kind(value) + ", not a list of names");
        }
    },
    /** A day, month or year, or a range of two, such as {@code issued}. */
    DATE("{\"date-parts\": [[1999, 7, 30]]}, as far as the day is known, or {\"literal\": \"…\"}") {
        @Override
        Optional<String> defectOf(Object value) {
            return value instanceof Map<?, ?> date
                    ? dateDefect(date)
                    : Optional.of("is " + kind(value) + ", not an object with date-parts");
        }
    },
    /** Text only, such as {@code title}. */
    TEXT("text in quotation marks") {
        @Override
        Optional<String> defectOf(Object value) {
            return value instanceof String
                    ? Optional.empty()
                    : Optional.of("is " + kind(value) + ", not text");
        }
    },
    /** A number or text, such as {@code volume}: there are pages {@code 12-15}. */
    NUMBER("a number, or text in quotation marks") {
        @Override
        Optional<String> defectOf(Object value) {
            return value instanceof String || value instanceof Number
                    ? Optional.empty()
                    : Optional.of("is " + kind(value) + ", neither a number nor text");
        }
    },
    /** A field that CSL does not define: anything. */
    ANY("anything") {
        @Override
        Optional<String> defectOf(Object value) {
            return Optional.empty();
        }
    };

    private static final Set<String> NAME_FIELDS =
            Set.of(
                    "author",
                    "chair",
                    "collection-editor",
                    "compiler",
                    "composer",
                    "container-author",
                    "contributor",
                    "curator",
                    "director",
                    "editor",
                    "editorial-director",
                    "executive-producer",
                    "guest",
                    "host",
                    "interviewer",
                    "illustrator",
                    "narrator",
                    "organizer",
                    "original-author",
                    "performer",
                    "producer",
                    "recipient",
                    "reviewed-author",
                    "script-writer",
                    "series-creator",
                    "translator");
    private static final Set<String> DATE_FIELDS =
            Set.of(
                    "accessed",
                    "available-date",
                    "container",
                    "event-date",
                    "issued",
                    "original-date",
                    "submitted");
    private static final Set<String> NUMBER_FIELDS =
            Set.of(
                    "chapter-number",
                    "citation-number",
                    "collection-number",
                    "edition",
                    "first-reference-note-number",
                    "id",
                    "issue",
                    "locator",
                    "number",
                    "number-of-pages",
                    "number-of-volumes",
                    "page",
                    "page-first",
                    "part",
                    "part-number",
                    "printing",
                    "printing-number",
                    "section",
                    "supplement",
                    "supplement-number",
                    "version",
                    "volume");
    private static final Set<String> TEXT_FIELDS =
            Set.of(
                    "DOI",
                    "ISBN",
                    "ISSN",
                    "PMCID",
                    "PMID",
                    "URL",
                    "abstract",
                    "annote",
                    "archive",
                    "archive-place",
                    "archive_collection",
                    "archive_location",
                    "authority",
                    "call-number",
                    "citation-key",
                    "citation-label",
                    "collection-title",
                    "container-title",
                    "container-title-short",
                    "dimensions",
                    "division",
                    "event",
                    "event-place",
                    "event-title",
                    "genre",
                    "journalAbbreviation",
                    "jurisdiction",
                    "keyword",
                    "language",
                    "license",
                    "medium",
                    "note",
                    "original-publisher",
                    "original-publisher-place",
                    "original-title",
                    "part-title",
                    "publisher",
                    "publisher-place",
                    "references",
                    "reviewed-genre",
                    "reviewed-title",
                    "scale",
                    "shortTitle",
                    "source",
                    "status",
                    "title",
                    "title-short",
                    "type",
                    "volume-title",
                    "year-suffix");

    /** The parts of a name that are shown. */
    private static final List<String> NAME_PARTS =
            List.of(
                    "family",
                    "given",
                    "literal",
                    "dropping-particle",
                    "non-dropping-particle",
                    "suffix");

    private static final List<String> DATE_PARTS = List.of("year", "month", "day");
    private static final int[] HIGHEST = {9999, 12, 31};

    private final String example;

    CslFieldForm(String example) {
        this.example = example;
    }

    /** The form of a field by its name, which CSL writes in small letters but for {@code URL} etc. */
    public static CslFieldForm of(String field) {
        if (NAME_FIELDS.contains(field)) {
            return NAMES;
        }
        if (DATE_FIELDS.contains(field)) {
            return DATE;
        }
        if (NUMBER_FIELDS.contains(field)) {
            return NUMBER;
        }
        return TEXT_FIELDS.contains(field) ? TEXT : ANY;
    }

    /** How a value of this form is written in JSON, for a hint. */
    public String example() {
        return example;
    }

    /**
     * What is wrong with a value, as the rest of a sentence that begins with the field's name; empty
     * if nothing is. {@code null} counts as a field that was left out.
     */
    public Optional<String> defect(Object value) {
        return value == null ? Optional.empty() : defectOf(value);
    }

    abstract Optional<String> defectOf(Object value);

    /** True if the number, as written, is a year (0), month (1) or day (2) that a calendar knows. */
    static boolean isDatePart(int index, String number) {
        if (index >= HIGHEST.length || !number.matches("\\d{1,4}")) {
            return false;
        }
        int n = Integer.parseInt(number);
        return n >= 1 && n <= HIGHEST[index];
    }

    private static Optional<String> nameDefect(Object person) {
        if (!(person instanceof Map<?, ?> name)) {
            return Optional.of("holds " + kind(person) + " where an object with a name belongs");
        }
        for (String part : NAME_PARTS) {
            Object value = name.get(part);
            if (value != null && !(value instanceof String)) {
                return Optional.of(
                        "has a name whose " + part + " is " + kind(value) + ", not text");
            }
        }
        return NAME_PARTS.subList(0, 3).stream().allMatch(part -> isBlank(name.get(part)))
                ? Optional.of("has a name without family, given or literal")
                : Optional.empty();
    }

    private static Optional<String> dateDefect(Map<?, ?> date) {
        for (String words : List.of("literal", "raw")) {
            Object value = date.get(words);
            if (value != null && !(value instanceof String)) {
                return Optional.of("has a " + words + " that is " + kind(value) + ", not text");
            }
        }
        Object dates = date.get("date-parts");
        if (dates == null) {
            return isBlank(date.get("literal")) && isBlank(date.get("raw"))
                    ? Optional.of("has neither date-parts nor literal nor raw")
                    : Optional.empty();
        }
        if (!(dates instanceof List<?> days) || days.isEmpty() || days.size() > 2) {
            return Optional.of("has date-parts that are no list of one or two dates");
        }
        return first(days.stream().map(CslFieldForm::dayDefect));
    }

    private static Optional<String> dayDefect(Object day) {
        if (!(day instanceof List<?> parts) || parts.isEmpty() || parts.size() > HIGHEST.length) {
            return Optional.of("has a date that is no list of year, month and day");
        }
        for (int i = 0; i < parts.size(); i++) {
            String number = CslItem.text(parts.get(i));
            if (!isDatePart(i, number)) {
                String shown = number.isEmpty() ? kind(parts.get(i)) : number;
                return Optional.of(
                        "has the "
                                + DATE_PARTS.get(i)
                                + " "
                                + shown
                                + ", which is no number from 1 to "
                                + HIGHEST[i]);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(Stream<Optional<String>> defects) {
        return defects.flatMap(Optional::stream).findFirst();
    }

    private static boolean isBlank(Object text) {
        return CslItem.text(text).isEmpty();
    }

    private static String kind(Object value) {
        if (value instanceof String) {
            return "text";
        }
        if (value instanceof Number) {
            return "a number";
        }
        if (value instanceof List<?>) {
            return "a list";
        }
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        return String.valueOf(value);
    }
}

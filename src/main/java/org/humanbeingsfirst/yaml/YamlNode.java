package org.humanbeingsfirst.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanbeingsfirst.location.Location;

/**
 * A value of a YAML file and its place.
 *
 * @param location where the value begins
 * @param scalar a String, Long, Boolean or null; null for lists and maps
 * @param items the elements of a list; empty otherwise
 * @param fields the fields of a map in their order; empty otherwise
 * @param kind which of the three it is
 */
public record YamlNode(
        Kind kind,
        Location location,
        Object scalar,
        List<YamlNode> items,
        Map<String, Field> fields) {

    /** The three kinds of YAML node. */
    public enum Kind {
        SCALAR,
        LIST,
        MAP
    }

    /**
     * A field of a map.
     *
     * @param keyLocation where its key stands
     * @param value its value
     */
    public record Field(Location keyLocation, YamlNode value) {}

    /** The value of a field of a map, if there is one and it is not null. */
    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(fields.get(key)).map(Field::value).filter(n -> !n.isNull());
    }

    /** True for an absent value ({@code key:} with nothing behind it). */
    public boolean isNull() {
        return kind == Kind.SCALAR && scalar == null;
    }

    /** The text of a field that is a scalar, numbers and booleans as written in YAML's core schema. */
    public Optional<String> text(String key) {
        return get(key).flatMap(YamlNode::text);
    }

    /** This scalar as text; empty for lists, maps and null. */
    public Optional<String> text() {
        return kind == Kind.SCALAR && scalar != null
                ? Optional.of(scalar.toString())
                : Optional.empty();
    }

    /** This scalar as an ISO 8601 calendar date; empty if it is not one. */
    public Optional<LocalDate> date() {
        String day = text().orElse("");
        if (!hasFormOfADay(day)) {
            return Optional.empty();
        }
        try {
            // Not LocalDate.parse: its formatters take longer to load than a small site to bake.
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(day, 0, 4, 10),
                            Integer.parseInt(day, 5, 7, 10),
                            Integer.parseInt(day, 8, 10, 10)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean hasFormOfADay(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            boolean fits = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** This scalar as a whole number; empty if it is not one. */
    public Optional<Integer> integer() {
        return scalar instanceof Long number && Math.abs(number) <= Integer.MAX_VALUE
                ? Optional.of(number.intValue())
                : Optional.empty();
    }

    /** Strings, numbers, booleans, lists and maps without places, as templates read them. */
    public Object plain() {
        return switch (kind) {
            case SCALAR -> scalar;
            case LIST -> {
                List<Object> list = new ArrayList<>(items.size());
                items.forEach(item -> list.add(item.plain()));
                yield Collections.unmodifiableList(list); // There may be nulls.
            }
            case MAP -> {
                Map<String, Object> map = new LinkedHashMap<>();
                fields.forEach((key, field) -> map.put(key, field.value().plain()));
                yield map;
            }
        };
    }
}

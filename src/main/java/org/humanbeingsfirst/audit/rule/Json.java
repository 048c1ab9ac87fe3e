package org.humanbeingsfirst.audit.rule;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON (RFC 8259) into maps, lists, strings, numbers, booleans and {@code null}. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /**
     * Reads one value.
     *
     * @throws JsonProcessingException if the text is not JSON, or is nested more than a thousand deep
     */
    static Object read(String text) throws JsonProcessingException {
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            Object value = value(json);
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "something follows the end");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
    }

    private static Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw new JsonParseException(json, "there is nothing");
        }
        return switch (token) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> list(json);
            case VALUE_STRING -> json.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            // Nobody here counts: a number of a million digits is as good as its text.
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Number(json.getText());
            default -> null;
        };
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            object.put(key, value(json));
        }
        return object;
    }

    private static List<Object> list(JsonParser json) throws IOException {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(json));
        }
        return list;
    }

    /** A number as it is written. */
    record Number(String text) {}

    /** The map that a value is; an empty one for any other value. */
    static Map<?, ?> object(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    /** The list that a value is; a list of the value itself otherwise, and an empty one for nothing. */
    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    /** The words that a value is; an empty string for any other value. */
    static String text(Object value) {
        return value instanceof String text ? text.strip() : "";
    }

    /** Where a text stops being JSON; its beginning if it is only too deep or too long to be read. */
    static int offset(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : (int) Math.max(0, e.getLocation().getCharOffset());
    }
}

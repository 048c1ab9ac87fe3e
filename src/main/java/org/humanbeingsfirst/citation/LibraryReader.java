package org.humanbeingsfirst.citation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;

/** Reads a list of CSL-JSON items token by token, so that each keeps its place. */
final class LibraryReader {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final String AS_LIST =
            "write the items as a list: [ {…}, {…} ]; Zotero exports it as “CSL JSON”";

    private final ContentFile file;

    private LibraryReader(ContentFile file) {
        this.file = file;
    }

    static List<CslItem> read(ContentFile file) {
        return new LibraryReader(file).items();
    }

    private List<CslItem> items() {
        if (file.text().isBlank()) {
            throw broken(Location.wholeFile(file.path()), "the library is empty", "write [] in it");
        }
        try (JsonParser json = JSON.createParser(file.text())) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw broken(place(json.currentTokenLocation()), "the library is no list", AS_LIST);
            }
            List<CslItem> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(item(json));
            }
            if (json.nextToken() != null) {
                throw broken(
                        place(json.currentTokenLocation()),
                        "something stands after the end of the library",
                        "the list ends at its closing bracket: move what follows into it");
            }
            return items;
        } catch (JsonProcessingException e) {
            JsonDefect defect = JsonDefect.of(e, file);
            throw broken(defect.location(), defect.problem(), defect.hint());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private CslItem item(JsonParser json) throws IOException {
        Location place = place(json.currentTokenLocation());
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw broken(place, "an entry of the library is no item", AS_LIST);
        }
        Map<String, Object> fields = object(json);
        return new CslItem(
                CslItem.text(fields.get("id")),
                CslItem.text(fields.get("type")),
                CslItem.text(fields.get("title")),
                CslItem.text(fields.get("URL")),
                fields,
                place);
    }

    private Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return Collections.unmodifiableMap(fields);
    }

    private Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> {
                List<Object> values = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(json));
                }
                yield Collections.unmodifiableList(values);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> text(json);
        };
    }

    /** An escape can bring in what no file may hold. */
    private String text(JsonParser json) throws IOException {
        String text = json.getText();
        Location place = place(json.currentTokenLocation());
        ContentFile.firstUnprintable(text)
                .ifPresent(
                        offset -> {
                            throw broken(
                                    place,
                                    "a text holds the control character "
                                            + ContentFile.codePointName(text.codePointAt(offset)),
                                    "delete its escape, which begins with a backslash");
                        });
        return text;
    }

    private Location place(JsonLocation at) {
        return new Location(file.path(), at.getLineNr(), at.getColumnNr());
    }

    private UnreadableInputException broken(Location place, String problem, String hint) {
        return new UnreadableInputException(
                "library-broken",
                place,
                problem,
                file.line(Math.min(place.line(), file.lineCount())),
                hint);
    }
}

package org.humanbeingsfirst.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns an item into citeproc-java's form. Fields of a wrong shape, which citeproc-java answers with
 * an exception, are mended where the meaning is plain and left out where it is not; the rules report
 * them.
 */
final class CslItemDataReader {

    /** Fields that are not prose. */
    private static final Set<String> CODES = Set.of("URL", "DOI", "ISBN", "ISSN", "PMID", "PMCID");

    private CslItemDataReader() {}

    /**
     * The item under another id.
     *
     * @param id the id that citeproc-java shall know it by
     */
    static CSLItemData read(CslItem item, String id) {
        Map<String, Object> data = new LinkedHashMap<>();
        item.fields().forEach((name, value) -> put(data, name, value));
        data.put("id", id);
        data.put("type", knownType(item.type()));
        if (!item.isWebAddress()) {
            data.remove("URL");
        }
        return CSLItemData.fromJson(data);
    }

    /** citeproc-java curls straight marks too, and takes the apostrophe of a plural for a quote. */
    private static String withCurlyQuotes(String text) {
        return text.replaceAll("(?<=[^\\s(\\[{‘“-])'", "’")
                .replace('\'', '‘')
                .replaceAll("(?<=[^\\s(\\[{‘“-])\"", "”")
                .replace('"', '“');
    }

    private static void put(Map<String, Object> data, String name, Object value) {
        CslFieldForm form = CslFieldForm.of(name);
        if (form == CslFieldForm.NAMES) {
            List<Map<String, Object>> names = names(value);
            if (!names.isEmpty()) {
                data.put(name, names);
            }
        } else if (form == CslFieldForm.DATE) {
            Map<String, Object> date = date(value);
            if (!date.isEmpty()) {
                data.put(name, date);
            }
        } else {
            String text = CslItem.text(value);
            if (!text.isEmpty() && !name.equals("categories")) {
                data.put(
                        name,
                        CODES.contains(name) ? text : withCurlyQuotes(RichText.withoutCase(text)));
            }
        }
    }

    private static String knownType(String type) {
        for (CSLType known : CSLType.values()) {
            if (known.toString().equals(type)) {
                return type;
            }
        }
        return CSLType.DOCUMENT.toString();
    }

    private static List<Map<String, Object>> names(Object value) {
        List<Map<String, Object>> names = new ArrayList<>();
        List<?> people = value instanceof List<?> list ? list : Arrays.asList(value);
        for (Object person : people) {
            Map<String, Object> name = new LinkedHashMap<>();
            if (person instanceof Map<?, ?> parts) {
                parts.forEach((key, part) -> putText(name, String.valueOf(key), part));
            } else {
                putText(name, "literal", person);
            }
            if (name.containsKey("literal") || name.containsKey("family")) {
                names.add(name);
            } else if (name.containsKey("given")) {
                names.add(Map.of("literal", name.get("given")));
            }
        }
        return names;
    }

    private static Map<String, Object> date(Object value) {
        Map<String, Object> date = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> fields) {
            List<List<Integer>> days = new ArrayList<>();
            if (fields.get("date-parts") instanceof List<?> dates) {
                dates.stream().map(CslItemDataReader::dateParts).forEach(days::add);
            }
            days.removeIf(List::isEmpty);
            if (!days.isEmpty()) {
                date.put("date-parts", days.subList(0, Math.min(2, days.size())));
            } else {
                putText(date, "literal", fields.get("literal"));
                if (date.isEmpty()) {
                    putText(date, "literal", fields.get("raw"));
                }
            }
        } else {
            putText(date, "literal", value);
        }
        return date;
    }

    /** Year, month and day as far as they are numbers that a calendar knows. */
    private static List<Integer> dateParts(Object value) {
        List<Integer> parts = new ArrayList<>();
        if (value instanceof List<?> written) {
            for (Object part : written) {
                String number = CslItem.text(part);
                if (!CslFieldForm.isDatePart(parts.size(), number)) {
                    break;
                }
                parts.add(Integer.valueOf(number));
            }
        }
        return parts;
    }

    private static void putText(Map<String, Object> target, String key, Object value) {
        String text = CslItem.text(value);
        if (!text.isEmpty()) {
            target.put(key, withCurlyQuotes(text));
        }
    }
}

package org.humanbeingsfirst.citation;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;

/**
 * A syntax error of JSON (RFC 8259) in an editor's words.
 *
 * @param location where reading stopped, or where the cause stands if that is plain
 * @param problem one sentence, lower case, without full stop
 * @param hint what to do
 */
record JsonDefect(Location location, String problem, String hint) {

    /** Says what the commonest slips are by looking at the text round the place of the error. */
    static JsonDefect of(JsonProcessingException error, ContentFile file) {
        String message = String.valueOf(error.getOriginalMessage()).split("\n", 2)[0];
        int offset = offset(error.getLocation(), file);
        String text = file.text();
        char found = offset < text.length() ? text.charAt(offset) : '\0';
        int before = lastNonSpace(text, offset - 1);
        Location here = file.at(offset);
        if (message.startsWith("Duplicate field")) {
            return new JsonDefect(
                    here,
                    "a field stands twice in one item: "
                            + message.replaceAll(".*field '(.*)'.*", "$1"),
                    "delete one of the two");
        }
        if (message.startsWith("Unexpected end-of-input") || found == '\0') {
            return new JsonDefect(
                    here,
                    "the library ends in the middle of an item",
                    "a closing quotation mark, } or ] is missing, at the end or earlier");
        }
        if (message.contains("CTRL-CHAR")) {
            return new JsonDefect(
                    here,
                    "a text does not end on its line",
                    "put the closing quotation mark at the end of the text;"
                            + " a line break within a text is written \\n");
        }
        if ((found == '}' || found == ']') && before >= 0 && text.charAt(before) == ',') {
            return new JsonDefect(
                    file.at(before),
                    "a comma stands before a closing " + found,
                    "delete the comma behind the last entry");
        }
        if (message.contains("expecting comma") || message.contains("was expecting a comma")) {
            return new JsonDefect(
                    here,
                    "a comma is missing before this place",
                    "put a comma between two fields and between two items;"
                            + " a quotation mark inside a text is written \\\"");
        }
        if (message.contains("expecting a colon")) {
            return new JsonDefect(
                    here, "a colon is missing", "write \"name\": value, with a colon between");
        }
        if ("“”„‘’'".indexOf(found) >= 0) {
            return new JsonDefect(
                    here,
                    "a text begins with a quotation mark that JSON does not know",
                    "write texts and names of fields in straight double quotation marks: \"…\"");
        }
        if (message.contains("Unrecognized token") || message.contains("start field name")) {
            return new JsonDefect(
                    here,
                    "a quotation mark is missing",
                    "write texts and names of fields in straight double quotation marks: \"…\"");
        }
        if (found == '/') {
            return new JsonDefect(here, "JSON has no comments", "delete the comment");
        }
        return new JsonDefect(
                here,
                "the library is not JSON: " + message.replaceAll("\\s*\\([^)]*\\)*", ""),
                "check commas, quotation marks and brackets near this place");
    }

    private static int offset(JsonLocation at, ContentFile file) {
        if (at == null) {
            return 0;
        }
        int line = Math.max(1, Math.min(at.getLineNr(), file.lineCount()));
        int offset = file.startOfLine(line) + Math.max(0, at.getColumnNr() - 1);
        return Math.min(offset, file.text().length());
    }

    private static int lastNonSpace(String text, int from) {
        int i = Math.min(from, text.length() - 1);
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }
}

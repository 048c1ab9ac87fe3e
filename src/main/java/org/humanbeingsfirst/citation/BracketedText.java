package org.humanbeingsfirst.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * A pair of matching square brackets and the parts between its semicolons, each with the item ids
 * in it.
 *
 * @param end index after the closing bracket; -1 if there is none
 * @param parts the parts, at least one
 * @param tooDeep true if reading stopped because brackets are nested too deeply
 */
record BracketedText(int end, List<Part> parts, boolean tooDeep) {

    /**
     * Brackets nested more deeply are plain text. The bound keeps reading linear: a character is
     * looked at once for each bracket around it that a caller tries.
     */
    private static final int DEEPEST_BRACKETS = 6;

    /** A stretch between semicolons. Ids within nested brackets are not counted: they are words. */
    record Part(int start, int end, List<ItemKey> keys) {}

    boolean isClosed() {
        return end >= 0;
    }

    /** True if any part names an item. */
    boolean namesItems() {
        return parts.stream().anyMatch(part -> !part.keys().isEmpty());
    }

    /** Index after the first id; only if {@link #namesItems}. */
    int firstKeyEnd() {
        return parts.stream().flatMap(part -> part.keys().stream()).findFirst().get().end();
    }

    /**
     * Reads from an opening bracket on. A semicolon in braces belongs to an id or a locator, unless
     * the braces do not match.
     */
    static BracketedText at(CharSequence text, int open) {
        BracketedText read = new Reader(text, open, true).read();
        return read == null ? new Reader(text, open, false).read() : read;
    }

    private static final class Reader {
        private final CharSequence text;
        private final boolean bracesCount;
        private final List<Part> parts = new ArrayList<>();
        private List<ItemKey> keys = new ArrayList<>();
        private int partStart;
        private int brackets = 1;
        private int braces;

        Reader(CharSequence text, int open, boolean bracesCount) {
            this.text = text;
            this.partStart = open + 1;
            this.bracesCount = bracesCount;
        }

        /** Returns null if braces counted and did not match. */
        BracketedText read() {
            int i = partStart;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i += 2;
                    continue;
                }
                ItemKey key = c == '@' ? ItemKey.at(text, i) : null;
                if (key != null) {
                    if (brackets == 1) {
                        keys.add(key);
                    }
                    i = key.end();
                    continue;
                }
                if (c == '[' && ++brackets > DEEPEST_BRACKETS) {
                    endPart(i);
                    return new BracketedText(-1, parts, true);
                }
                if (c == ']' && --brackets == 0) {
                    endPart(i);
                    return braces > 0 ? null : new BracketedText(i + 1, parts, false);
                }
                if (c == ';' && brackets == 1 && braces == 0) {
                    endPart(i);
                    partStart = i + 1;
                }
                if (bracesCount) {
                    braces = Math.max(0, braces + (c == '{' ? 1 : c == '}' ? -1 : 0));
                }
                i++;
            }
            endPart(text.length());
            return new BracketedText(-1, parts, false);
        }

        private void endPart(int end) {
            parts.add(new Part(partStart, Math.max(partStart, end), List.copyOf(keys)));
            keys = new ArrayList<>();
        }
    }
}

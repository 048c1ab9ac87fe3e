package org.humanbeingsfirst.quotation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words on a page that a link leads to: one text directive of the WICG draft "URL Fragment Text
 * Directives", {@code :~:text=[prefix-,]start[,end][,-suffix]}, and the search for them as the draft
 * has browsers do it.
 *
 * @param prefix words before, or an empty string
 * @param start the words, or the first of them
 * @param end the last of the words, or an empty string if {@code start} has them all
 * @param suffix words after, or an empty string
 */
public record TextDirective(String prefix, String start, String end, String suffix) {

    /** Parts the fragment that the page sees from the directives that the browser keeps. */
    public static final String DELIMITER = ":~:";

    private static final String NAME = "text=";

    /**
     * The text directives of a fragment, as written and in their order: each value behind {@code
     * text=}.
     *
     * @param fragment what follows {@code #}, as written
     */
    public static List<String> valuesIn(String fragment) {
        int delimiter = fragment.indexOf(DELIMITER);
        if (delimiter < 0) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (String directive : fragment.substring(delimiter + DELIMITER.length()).split("&")) {
            if (directive.startsWith(NAME)) {
                values.add(directive.substring(NAME.length()));
            }
        }
        return values;
    }

    /** What is left of a fragment for the page: everything before the directives. */
    public static String withoutDirectives(String fragment) {
        int delimiter = fragment.indexOf(DELIMITER);
        return delimiter < 0 ? fragment : fragment.substring(0, delimiter);
    }

    /**
     * Reads the value of a directive ("parse a text directive").
     *
     * @param value what stands behind {@code text=}, percent-encoded
     * @return empty if it has no words, too many parts, or is not UTF-8
     */
    public static Optional<TextDirective> parse(String value) {
        List<String> parts = new ArrayList<>(List.of(value.split(",", -1)));
        String prefix = "";
        String suffix = "";
        if (parts.get(0).endsWith("-")) {
            String first = parts.remove(0);
            prefix = first.substring(0, first.length() - 1);
        }
        if (!parts.isEmpty() && parts.get(parts.size() - 1).startsWith("-")) {
            suffix = parts.remove(parts.size() - 1).substring(1);
        }
        if (parts.isEmpty() || parts.size() > 2) {
            return Optional.empty();
        }
        Optional<String> start = decode(parts.get(0));
        Optional<String> end = parts.size() == 2 ? decode(parts.get(1)) : Optional.of("");
        Optional<String> before = decode(prefix);
        Optional<String> after = decode(suffix);
        boolean isWhole =
                start.isPresent() && end.isPresent() && before.isPresent() && after.isPresent();
        if (!isWhole || start.get().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new TextDirective(before.get(), start.get(), end.get(), after.get()));
    }

    /**
     * Whether the words stand in a text, by the draft's "find a range from a text directive": whole
     * words, letters compared without regard to case and accents (UTS #10, primary level), white
     * space of any length taken for one space. No part crosses the bounds of a block; what lies
     * between start and end, and between the words and their affixes, may. Takes time in proportion
     * to the text.
     *
     * @param text the visible text of a page, the text of each block on lines of its own
     */
    public boolean isFoundIn(String text) {
        return isFoundIn(FoldedText.of(text));
    }

    /** The same, for a text in which several directives are looked for. */
    public boolean isFoundIn(FoldedText text) {
        String before = FoldedText.ofPart(prefix);
        String first = FoldedText.ofPart(start);
        String last = FoldedText.ofPart(end);
        String after = FoldedText.ofPart(suffix);
        boolean firstEndsWord = !last.isEmpty() || after.isEmpty();
        int from = 0;
        while (true) {
            int begin;
            if (before.isEmpty()) {
                begin = text.find(first, from, true, firstEndsWord);
                from = begin + 1;
            } else {
                int found = text.find(before, from, true, false);
                begin = found < 0 ? -1 : text.skipSpace(found + before.length());
                from = found + 1;
            }
            if (begin < 0) {
                return false;
            }
            if (!text.isAt(first, begin, false, firstEndsWord)) {
                continue;
            }
            int behind = begin + first.length();
            if (!last.isEmpty()) {
                // If no end with the suffix stands behind this start, none does behind a later one.
                return hasEnd(text, last, after, behind);
            }
            if (after.isEmpty() || text.isAt(after, text.skipSpace(behind), false, true)) {
                return true;
            }
        }
    }

    private static boolean hasEnd(FoldedText text, String last, String after, int from) {
        int begin = text.find(last, from, true, after.isEmpty());
        while (begin >= 0) {
            int behind = begin + last.length();
            if (after.isEmpty() || text.isAt(after, text.skipSpace(behind), false, true)) {
                return true;
            }
            begin = text.find(last, begin + 1, true, false);
        }
        return false;
    }

    /** Decodes percent signs (RFC 3986, section 2.1); empty if the result is not UTF-8. */
    private static Optional<String> decode(String encoded) {
        byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (bytes[i] == '%' && high >= 0 && low >= 0) {
                decoded.put((byte) (high * 16 + low));
                i += 2;
            } else {
                decoded.put(bytes[i]);
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * A text as the search sees it: without case and accents, one space for white space, {@code \n}
     * between blocks.
     */
    public static final class FoldedText {

        private final String folded;

        private FoldedText(String folded) {
            this.folded = folded;
        }

        /** Folds a text, the text of each block on lines of its own. */
        public static FoldedText of(String text) {
            return new FoldedText(fold(text, true));
        }

        private static String ofPart(String text) {
            return fold(text, false).strip();
        }

        private static String fold(String text, boolean keepsLines) {
            String bare = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
            StringBuilder folded = new StringBuilder(bare.length());
            for (int i = 0; i < bare.length(); i++) {
                char c = bare.charAt(i);
                boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
                char last = folded.isEmpty() ? '\n' : folded.charAt(folded.length() - 1);
                if (c == '\n' && keepsLines) {
                    if (last == ' ') {
                        folded.setLength(folded.length() - 1);
                    }
                    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != '\n') {
                        folded.append('\n');
                    }
                } else if (isSpace) {
                    if (last != ' ' && last != '\n') {
                        folded.append(' ');
                    }
                } else if (!isIgnored(c)) {
                    folded.append(c);
                }
            }
            return folded.toString();
        }

        /** Accents, and characters that are not seen, such as the soft hyphen. */
        private static boolean isIgnored(char c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
        }

        private int find(String part, int from, boolean atWordStart, boolean atWordEnd) {
            int begin = folded.indexOf(part, from);
            while (begin >= 0 && !isBounded(part, begin, atWordStart, atWordEnd)) {
                begin = folded.indexOf(part, begin + 1);
            }
            return begin;
        }

        private boolean isAt(String part, int begin, boolean atWordStart, boolean atWordEnd) {
            return folded.startsWith(part, begin) && isBounded(part, begin, atWordStart, atWordEnd);
        }

        private boolean isBounded(String part, int begin, boolean atWordStart, boolean atWordEnd) {
            return (!atWordStart || isWordBoundary(begin))
                    && (!atWordEnd || isWordBoundary(begin + part.length()));
        }

        private int skipSpace(int index) {
            int i = index;
            while (i < folded.length() && folded.charAt(i) <= ' ') {
                i++;
            }
            return i;
        }

        private boolean isWordBoundary(int index) {
            if (index <= 0 || index >= folded.length()) {
                return true;
            }
            int before = folded.codePointBefore(index);
            int after = folded.codePointAt(index);
            return !isWord(before) || !isWord(after) || isUnspaced(before) || isUnspaced(after);
        }

        private static boolean isWord(int codePoint) {
            return Character.isLetterOrDigit(codePoint);
        }

        /** Scripts that write no space between words: a boundary can be anywhere. */
        private static boolean isUnspaced(int codePoint) {
            return switch (Character.UnicodeScript.of(codePoint)) {
                case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                default -> false;
            };
        }
    }
}

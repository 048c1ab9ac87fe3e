package org.humanbeingsfirst.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.humanbeingsfirst.location.Span;

/**
 * Parses citations in Pandoc's syntax (Pandoc User's Guide, "Citation syntax") out of plain text.
 *
 * <ul>
 *   <li>{@code [see @doe-1999, pp. 33-35 and passim; -@roe-2001, ch. 3]}: a cluster. Items stand
 *       between semicolons, each with words before it, an id, a locator and words after it; {@code
 *       -} leaves the author out.
 *   <li>{@code @doe-1999}, {@code @doe-1999 [p. 3]} and {@code @doe-1999 [p. 3; see @roe-2001]}: a
 *       narrative citation. A bracket that follows gives the locator, further items, or both.
 * </ul>
 *
 * <p>Brackets nested in a cluster are words, an {@code @} within a word is an e-mail address, and
 * {@code \@} is an at sign. A bracket with a {@code (} right behind it is a link, also when it holds
 * an id. Reading a whole paragraph by trying at each {@code [}, {@code @} and {@code -@} takes time
 * linear in its length.
 */
public final class CitationParser {

    private static final int LONGEST_DETAIL = 60;
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{Alnum}*])\\*([^*\\s](?:[^*]{0,200}[^*\\s])?)\\*(?!\\*)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    /** What was found at an offset. */
    public sealed interface Result {

        /**
         * A citation.
         *
         * @param citation its parts, spans already in file offsets
         * @param end index in the given text after the last character of the citation
         */
        record Parsed(Citation citation, int end) implements Result {}

        /**
         * Something that was meant as a citation and is not one.
         *
         * @param unclosed true if its closing bracket is missing
         * @param detail the offending text or a short reason
         * @param span where, in file offsets
         * @param end index in the given text after it
         */
        record Malformed(boolean unclosed, String detail, Span span, int end) implements Result {}

        /** No citation begins here. */
        record None() implements Result {}
    }

    private static final Result NONE = new Result.None();

    private final CharSequence text;
    private final IntUnaryOperator toFileOffset;

    private CitationParser(CharSequence text, IntUnaryOperator toFileOffset) {
        this.text = text;
        this.toFileOffset = toFileOffset;
    }

    /**
     * Tries to read a citation that begins at an index: at {@code [} (a cluster), or at {@code @} or
     * {@code -@} (a narrative citation).
     *
     * @param text text of a whole paragraph
     * @param index where to try
     * @param toFileOffset translates an index of the text to an offset in the content file
     */
    public static Result parseAt(CharSequence text, int index, IntUnaryOperator toFileOffset) {
        CitationParser parser = new CitationParser(text, toFileOffset);
        char c = text.charAt(index);
        if (c == '[') {
            return ItemKey.isEscaped(text, index) ? NONE : parser.cluster(index);
        }
        if (c == '@') {
            ItemKey key = ItemKey.at(text, index);
            return key == null ? NONE : parser.narrative(key, false);
        }
        if (c == '-' && index + 1 < text.length() && text.charAt(index + 1) == '@') {
            ItemKey key = ItemKey.at(text, index + 1);
            return key == null || !key.suppressAuthor() ? NONE : parser.narrative(key, true);
        }
        return NONE;
    }

    private Result cluster(int open) {
        BracketedText brackets = BracketedText.at(text, open);
        if (startsFootnote(open) || brackets.tooDeep()) {
            return NONE;
        }
        if (!brackets.isClosed()) {
            return brackets.namesItems() ? unclosed(open, brackets.firstKeyEnd()) : NONE;
        }
        if (isFollowedBy(brackets.end(), "(")) {
            return NONE;
        }
        if (!brackets.namesItems()) {
            String words = text.subSequence(open + 1, brackets.end() - 1).toString().strip();
            return words.startsWith("@") || words.startsWith("-@")
                    ? malformed("no item id follows @", open, brackets.end())
                    : NONE;
        }
        List<CitationItem> items = new ArrayList<>();
        String defect = addItems(brackets.parts(), items);
        return defect.isEmpty()
                ? parsed(items, false, open, brackets.end())
                : malformed(defect, open, brackets.end());
    }

    private Result narrative(ItemKey key, boolean suppressAuthor) {
        int start = suppressAuthor ? key.outerStart() : key.start();
        int open = bracketBehind(key.end());
        if (open < 0) {
            return parsed(List.of(item(key, "", "", suppressAuthor)), true, start, key.end());
        }
        BracketedText brackets = BracketedText.at(text, open);
        if (!brackets.isClosed() && !brackets.tooDeep()) {
            return unclosed(start, open + 1);
        }
        if (brackets.tooDeep() || isFollowedBy(brackets.end(), "([")) {
            return parsed(List.of(item(key, "", "", suppressAuthor)), true, start, key.end());
        }
        List<CitationItem> items = new ArrayList<>();
        List<BracketedText.Part> parts = brackets.parts();
        BracketedText.Part first = parts.get(0);
        String detail = "";
        if (first.keys().isEmpty()) {
            detail = words(first.start(), first.end());
            parts = parts.subList(1, parts.size());
        }
        items.add(item(key, "", detail, suppressAuthor));
        String defect = addItems(parts, items);
        return defect.isEmpty()
                ? parsed(items, true, start, brackets.end())
                : malformed(defect, start, brackets.end());
    }

    /** Adds the item of each part; returns what is wrong with the first bad part, or "". */
    private String addItems(List<BracketedText.Part> parts, List<CitationItem> items) {
        for (BracketedText.Part part : parts) {
            if (part.keys().isEmpty()) {
                String stray = words(part.start(), part.end());
                return stray.isEmpty()
                        ? "nothing stands beside a semicolon"
                        : "“" + shorten(stray) + "” names no item";
            }
            ItemKey key = part.keys().get(0);
            if (part.keys().size() > 1) {
                return "a semicolon is missing between @%s and @%s"
                        .formatted(shorten(key.id()), shorten(part.keys().get(1).id()));
            }
            String before = words(part.start(), key.outerStart());
            String after = words(key.end(), part.end());
            items.add(item(key, before, after, key.suppressAuthor()));
        }
        return "";
    }

    private CitationItem item(ItemKey key, String before, String afterId, boolean suppressAuthor) {
        LocatorParser.Split after = LocatorParser.split(afterId);
        return new CitationItem(
                key.id(),
                before,
                after.locator(),
                after.suffix(),
                suppressAuthor,
                span(key.start(), key.end()));
    }

    /** The index of a bracket that belongs to a narrative citation ending at an index, or -1. */
    private int bracketBehind(int end) {
        int open = Spaces.skip(text, end);
        boolean bracket = open < text.length() && text.charAt(open) == '[';
        return bracket && !startsFootnote(open) ? open : -1;
    }

    private boolean startsFootnote(int open) {
        return isFollowedBy(open + 1, "^");
    }

    private boolean isFollowedBy(int index, String anyOf) {
        return index < text.length() && anyOf.indexOf(text.charAt(index)) >= 0;
    }

    /** The words of a stretch: white space collapsed, backslash escapes and emphasis marks undone. */
    private String words(int start, int end) {
        String raw = text.subSequence(start, Math.max(start, end)).toString();
        String plain = raw.indexOf('\\') < 0 ? raw : ESCAPE.matcher(raw).replaceAll("$1");
        String withoutMarks =
                plain.indexOf('*') < 0 ? plain : EMPHASIS.matcher(plain).replaceAll("$1");
        return SPACE.matcher(withoutMarks).replaceAll(" ").strip();
    }

    private Result parsed(List<CitationItem> items, boolean narrative, int start, int end) {
        return new Result.Parsed(new Citation(items, narrative, span(start, end)), end);
    }

    private Result malformed(String detail, int start, int end) {
        return new Result.Malformed(false, detail, span(start, end), end);
    }

    /** Reading goes on inside the bracket, so that what else stands there is still seen. */
    private Result unclosed(int start, int end) {
        String detail = shorten(text.subSequence(start, end).toString());
        return new Result.Malformed(true, detail, span(start, end), end);
    }

    private Span span(int start, int end) {
        return new Span(toFileOffset.applyAsInt(start), toFileOffset.applyAsInt(end - 1) + 1);
    }

    private static String shorten(String words) {
        return words.length() <= LONGEST_DETAIL
                ? words
                : words.substring(0, LONGEST_DETAIL - 1) + "…";
    }
}

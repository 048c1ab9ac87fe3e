package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The text of a content file as Flexmark is given it. Flexmark asks for each character many times,
 * and an array answers soonest. What is not plain is looked for once, for all who ask later what
 * there is in a part. Java copies parts of a Latin-1 string at one go, but parts of others character
 * by character; where a few typographic characters stand in a text, only the parts that hold one are
 * copied so. Immutable.
 */
public final class SourceText implements CharSequence {

    private static final int LATIN_1_END = 0x100;

    private static final AsciiSet ESCAPES = AsciiSet.of("\\&");

    /** Of the characters of Latin-1 those that {@link #isPlain} speaks of, by code point. */
    private static final boolean[] IS_SPECIAL = new boolean[LATIN_1_END];

    static {
        "\\&<>\"'`|«»".chars().forEach(c -> IS_SPECIAL[c] = true);
    }

    private final String text;
    private final char[] characters;

    /** Where those characters stand, and all beyond Latin-1, in order. */
    private final int[] special;

    /** The same with something else in the place of what is not Latin-1. */
    private final String narrow;

    private SourceText(String text) {
        this.text = text;
        this.characters = text.toCharArray();
        this.special = special(characters);
        this.narrow = isWide(0, characters.length) ? narrow(characters) : text;
    }

    /** A text as a sequence whose parts know their places in it. */
    public static BasedSequence sequence(String text) {
        return BasedSequence.of(new SourceText(text));
    }

    private static int[] special(char[] characters) {
        int[] special = {};
        int size = 0;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c >= LATIN_1_END || IS_SPECIAL[c]) {
                if (size == special.length) {
                    special = Arrays.copyOf(special, 2 * size + 16);
                }
                special[size++] = i;
            }
        }
        return Arrays.copyOf(special, size);
    }

    private static String narrow(char[] characters) {
        byte[] bytes = new byte[characters.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) characters[i];
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The source that a sequence is one piece of, or null. */
    public static SourceText of(BasedSequence sequence) {
        return sequence instanceof SubSequence && sequence.getBase() instanceof SourceText source
                ? source
                : null;
    }

    /**
     * A sequence as a string: out of the file in one go where it is one piece of it, as it nearly
     * always is. Others may hold spaces that Flexmark puts in the place of a tab.
     */
    static String characters(BasedSequence chars) {
        SourceText source = of(chars);
        return source == null
                ? chars.toString()
                : source.substring(chars.getStartOffset(), chars.getEndOffset());
    }

    /** True if a sequence is known to be {@linkplain SourceText#isPlain plain}. */
    static boolean isPlain(BasedSequence chars) {
        SourceText source = of(chars);
        return source != null && source.isPlain(chars.getStartOffset(), chars.getEndOffset());
    }

    /** A sequence with entities and escapes decoded; most hold none, and one look tells. */
    static String unescaped(BasedSequence chars) {
        String text = characters(chars);
        return ESCAPES.firstIn(text, 0, text.length()) < text.length() ? chars.unescape() : text;
    }

    /** A part of the text. */
    String substring(int from, int to) {
        return (isWide(from, to) ? text : narrow).substring(from, to);
    }

    /** Copies a part of the text into an array, from an index of it on. */
    void copy(int from, int to, char[] target, int at) {
        System.arraycopy(characters, from, target, at, to - from);
    }

    private boolean isWide(int from, int to) {
        return hasSpecial(from, to, c -> c >= LATIN_1_END);
    }

    /**
     * True if a part holds nothing beyond Latin-1, no mark of a quotation, and nothing that Markdown
     * or HTML could take for something else than text: no backslash, no {@code & < > |}. It may hold
     * line ends, and what makes emphasis, links and citations.
     */
    boolean isPlain(int from, int to) {
        return !hasSpecial(from, to, c -> true);
    }

    /** True if a part holds one of those characters that passes a test. */
    public boolean hasSpecial(int from, int to, IntPredicate test) {
        int found = Arrays.binarySearch(special, from);
        for (int i = found < 0 ? -found - 1 : found; i < special.length && special[i] < to; i++) {
            if (test.test(characters[special[i]])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int length() {
        return characters.length;
    }

    @Override
    public char charAt(int index) {
        return characters[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}

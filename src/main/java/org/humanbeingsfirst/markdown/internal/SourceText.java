package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a content file as Flexmark is given it. Flexmark asks for each character many times,
 * and an array answers soonest. Java copies parts of a Latin-1 string at one go, but parts of others
 * character by character; where a few typographic characters stand in a text, only the parts that hold
 * one are copied so. Immutable.
 */
public final class SourceText implements CharSequence {

    private static final int LATIN_1_END = 0x100;

    private final String text;
    private final char[] characters;

    /** The same with something else in the place of what is not Latin-1. */
    private final String narrow;

    /** Where that is, in order. */
    private final int[] wide;

    private SourceText(String text) {
        this.text = text;
        this.characters = text.toCharArray();
        this.wide = wide(characters);
        this.narrow = wide.length == 0 ? text : narrow(characters);
    }

    /** A text as a sequence whose parts know their places in it. */
    public static BasedSequence sequence(String text) {
        return BasedSequence.of(new SourceText(text));
    }

    private static int[] wide(char[] characters) {
        int[] wide = {};
        int size = 0;
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] >= LATIN_1_END) {
                if (size == wide.length) {
                    wide = Arrays.copyOf(wide, 2 * size + 16);
                }
                wide[size++] = i;
            }
        }
        return Arrays.copyOf(wide, size);
    }

    private static String narrow(char[] characters) {
        byte[] bytes = new byte[characters.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) characters[i];
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The source that a sequence is one piece of, or null. */
    static SourceText of(BasedSequence sequence) {
        return sequence instanceof SubSequence && sequence.getBase() instanceof SourceText source
                ? source
                : null;
    }

    /** A part of the text. */
    String substring(int from, int to) {
        int next = Arrays.binarySearch(wide, from);
        int first = next < 0 ? -next - 1 : next;
        boolean isNarrow = first == wide.length || wide[first] >= to;
        return (isNarrow ? narrow : text).substring(from, to);
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

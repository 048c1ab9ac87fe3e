package org.humanbeingsfirst.bake;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Encodes what is written as UTF-8, piece by piece: Java encodes ASCII several times faster than other
 * text, and in most pages only some pieces hold other text. Not thread-safe.
 */
final class Utf8Writer extends Writer {

    private static final int ASCII_END = 0x80;

    private byte[] bytes;
    private int size;

    /** Half a pair of surrogates whose other half is still to come, or 0. */
    private char high;

    Utf8Writer(int usualSize) {
        bytes = new byte[usualSize];
    }

    /** What was written, encoded. */
    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** What was written. */
    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    @Override
    public void write(String text) {
        int last = text.length() - 1;
        if (high != 0 || last >= 0 && Character.isHighSurrogate(text.charAt(last))) {
            writeHalves(text);
        } else {
            add(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void write(String text, int from, int length) {
        write(text.substring(from, from + length));
    }

    @Override
    public void write(int character) {
        if (high == 0 && character < ASCII_END) {
            makeRoom(1);
            bytes[size++] = (byte) character;
        } else {
            write(Character.toString((char) character));
        }
    }

    @Override
    public void write(char[] text, int from, int length) {
        makeRoom(length);
        int at = from;
        if (high == 0) {
            byte[] to = bytes;
            int next = size;
            while (at < from + length && text[at] < ASCII_END) {
                to[next++] = (byte) text[at++];
            }
            size = next;
        }
        if (at < from + length) {
            write(new String(text, at, from + length - at));
        }
    }

    private void writeHalves(String text) {
        String whole = high == 0 ? text : high + text;
        int end = whole.length();
        boolean isParted = Character.isHighSurrogate(whole.charAt(end - 1));
        high = isParted ? whole.charAt(end - 1) : 0;
        add(whole.substring(0, isParted ? end - 1 : end).getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] encoded) {
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    private void makeRoom(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    @Override
    public void flush() {
        // Everything is in memory.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}

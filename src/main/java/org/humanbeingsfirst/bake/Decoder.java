package org.humanbeingsfirst.bake;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.humanbeingsfirst.fingerprint.Fingerprint;

/**
 * Reads what {@link Encoder} wrote. Whoever reads other bytes gets a {@link
 * BufferUnderflowException} or an {@link IllegalArgumentException}, or wrong values: check the bytes
 * first.
 */
final class Decoder {

    private final ByteBuffer bytes;

    Decoder(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    long number() {
        return bytes.getLong();
    }

    int smallNumber() {
        return bytes.getInt();
    }

    boolean flag() {
        return bytes.get() != 0;
    }

    String text() {
        int length = length();
        String text =
                new String(
                        bytes.array(),
                        bytes.arrayOffset() + bytes.position(),
                        length,
                        StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    byte[] bytes() {
        byte[] some = new byte[length()];
        bytes.get(some);
        return some;
    }

    Fingerprint fingerprint() {
        return Fingerprint.readFrom(bytes);
    }

    <T> List<T> each(Function<Decoder, T> read) {
        int number = length();
        List<T> values = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            values.add(read.apply(this));
        }
        return values;
    }

    /** A length; never more than there are bytes left, so that a wrong one cannot fill the memory. */
    private int length() {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return length;
    }
}

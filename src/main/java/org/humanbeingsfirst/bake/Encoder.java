package org.humanbeingsfirst.bake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.humanbeingsfirst.fingerprint.Fingerprint;

/** Writes plain values as bytes, for {@link Decoder} to read. */
final class Encoder {

    private ByteBuffer bytes;

    /**
     * @param room number of bytes that are expected; there may be more
     */
    Encoder(int room) {
        bytes = ByteBuffer.allocate(room);
    }

    Encoder number(long number) {
        room(Long.BYTES).putLong(number);
        return this;
    }

    Encoder smallNumber(int number) {
        room(Integer.BYTES).putInt(number);
        return this;
    }

    Encoder flag(boolean flag) {
        room(1).put((byte) (flag ? 1 : 0));
        return this;
    }

    Encoder text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Encoder bytes(byte[] some) {
        smallNumber(some.length);
        room(some.length).put(some);
        return this;
    }

    Encoder fingerprint(Fingerprint fingerprint) {
        fingerprint.writeTo(room(Fingerprint.BYTES));
        return this;
    }

    /** Writes each of several values, with their number. */
    <T> Encoder each(Collection<T> values, BiConsumer<Encoder, T> write) {
        smallNumber(values.size());
        values.forEach(value -> write.accept(this, value));
        return this;
    }

    /** Everything written. */
    ByteBuffer written() {
        return bytes.duplicate().flip();
    }

    /** Everything written, as an array of its own. */
    byte[] toBytes() {
        ByteBuffer written = written();
        byte[] copy = new byte[written.remaining()];
        written.get(copy);
        return copy;
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            bytes.flip();
            int twice = (int) Math.min(2L * bytes.capacity(), Integer.MAX_VALUE - 8);
            bytes = ByteBuffer.allocate(Math.max(twice, bytes.limit() + more)).put(bytes);
        }
        return bytes;
    }
}

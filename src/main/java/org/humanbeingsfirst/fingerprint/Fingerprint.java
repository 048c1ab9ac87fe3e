package org.humanbeingsfirst.fingerprint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A 128-bit MurmurHash3 (the x64 variant). Things with the same fingerprint are taken for the same:
 * that two different ones share it by chance is less likely than that the disk errs. It is no
 * protection against someone who wants two to share it, and nothing here rests on that; SHA-256 would
 * be, and takes a tenth of a large build where the virtual machine does not compile it specially.
 *
 * @param high the first 64 bits
 * @param low the next 64 bits
 */
public record Fingerprint(long high, long low) {

    /** Length in bytes, as {@link #writeTo} writes it. */
    public static final int BYTES = 2 * Long.BYTES;

    /** What has a fingerprint of its own, taken when it was made. */
    public interface Fingerprinted {

        /** The fingerprint of everything that others may read of it. */
        Fingerprint fingerprint();
    }

    /** Of a file's bytes. */
    public static Fingerprint of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** Of the first bytes of an array. */
    public static Fingerprint of(byte[] bytes, int length) {
        return MurmurHash.of(bytes, length);
    }

    /** Of a plain value; see {@link Builder#add(Object)}. */
    public static Fingerprint of(Object value) {
        return new Builder().add(value).build();
    }

    /**
     * As every record's, but written out: Java makes up its own when they are first asked for, which
     * takes longer than to compare thousands.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && high == that.high && low == that.low;
    }

    @Override
    public int hashCode() {
        return (int) low;
    }

    /** What {@link #writeTo} wrote. */
    public static Fingerprint readFrom(ByteBuffer bytes) {
        return new Fingerprint(bytes.getLong(), bytes.getLong());
    }

    /** Writes {@link #BYTES} bytes. */
    public void writeTo(ByteBuffer bytes) {
        bytes.putLong(high).putLong(low);
    }

    /**
     * Takes the fingerprint of several values in a row. Each value goes in with its kind and its
     * length, so that no two rows of values look the same. Not for several threads at once.
     */
    public static final class Builder {

        private static final int ROOM = 256;

        private byte[] row = new byte[ROOM];
        private int length;

        /**
         * Adds a plain value: text, a number, a boolean, a date, a constant of an enum, something
         * {@link Fingerprinted}, {@code null}, or a collection or a map of such. Of maps without an
         * order of their own the entries count, not their order.
         *
         * @throws IllegalArgumentException for anything else
         */
        public Builder add(Object value) {
            if (value instanceof String text) {
                return kind('s').text(text);
            } else if (value instanceof Fingerprint fingerprint) {
                return kind('f').number(fingerprint.high()).number(fingerprint.low());
            } else if (value instanceof Fingerprinted thing) {
                return add(thing.fingerprint());
            } else if (value instanceof Map<?, ?> map) {
                return add(map);
            } else if (value instanceof Collection<?> values) {
                kind('[').number(values.size());
                values.forEach(this::add);
                return this;
            } else if (value instanceof Object[] values) {
                kind('[').number(values.length);
                for (Object each : values) {
                    add(each);
                }
                return this;
            } else if (value instanceof Date date) {
                return kind('d').number(date.getTime());
            } else if (value instanceof LocalDate day) {
                return kind('l').number(day.toEpochDay());
            } else if (value instanceof Number || value instanceof Boolean) {
                return kind('n').text(value.getClass().getSimpleName()).text(value.toString());
            } else if (value instanceof Enum<?> constant) {
                return kind('e').text(constant.name());
            } else if (value == null) {
                return kind('0');
            }
            throw new IllegalArgumentException("no plain value: " + value.getClass().getName());
        }

        private Builder add(Map<?, ?> map) {
            boolean hasOrder = map instanceof LinkedHashMap || map instanceof SortedMap;
            kind(hasOrder ? '(' : '{').number(map.size());
            (hasOrder ? map : new TreeMap<>(map)).forEach((key, value) -> add(key).add(value));
            return this;
        }

        /** The fingerprint of what was added. */
        public Fingerprint build() {
            return of(row, length);
        }

        private Builder kind(char kind) {
            room(1);
            row[length++] = (byte) kind;
            return this;
        }

        private Builder number(long number) {
            room(Long.BYTES);
            for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                row[length++] = (byte) (number >> shift);
            }
            return this;
        }

        private Builder text(String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            number(encoded.length);
            room(encoded.length);
            System.arraycopy(encoded, 0, row, length, encoded.length);
            length += encoded.length;
            return this;
        }

        private void room(int bytes) {
            if (row.length - length < bytes) {
                row = Arrays.copyOf(row, Math.max(2 * row.length, length + bytes));
            }
        }
    }
}

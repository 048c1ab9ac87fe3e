package org.humanbeingsfirst.fingerprint;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * MurmurHash3 by Austin Appleby, the variant of 128 bits for 64-bit machines, with the seed 0. It reads
 * eight bytes at a time, which takes a third of the time of commons-codec's where only the quick
 * compiler runs; {@code MurmurHashTest} compares the two.
 */
final class MurmurHash {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int BLOCK = 16;
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    private MurmurHash() {}

    /** Of the first bytes of an array. */
    static Fingerprint of(byte[] bytes, int length) {
        long h1 = 0;
        long h2 = 0;
        int blocksEnd = length - length % BLOCK;
        for (int i = 0; i < blocksEnd; i += BLOCK) {
            h1 ^= mixed1((long) LONGS.get(bytes, i));
            h1 = (Long.rotateLeft(h1, 27) + h2) * 5 + 0x52dce729;
            h2 ^= mixed2((long) LONGS.get(bytes, i + Long.BYTES));
            h2 = (Long.rotateLeft(h2, 31) + h1) * 5 + 0x38495ab5;
        }
        int middle = Math.min(length, blocksEnd + Long.BYTES);
        h1 ^= mixed1(littleEndian(bytes, blocksEnd, middle));
        h2 ^= mixed2(littleEndian(bytes, middle, length));
        h1 ^= length;
        h2 ^= length;
        h1 += h2;
        h2 += h1;
        h1 = avalanche(h1);
        h2 = avalanche(h2);
        h1 += h2;
        h2 += h1;
        return new Fingerprint(h1, h2);
    }

    private static long mixed1(long block) {
        return Long.rotateLeft(block * C1, 31) * C2;
    }

    private static long mixed2(long block) {
        return Long.rotateLeft(block * C2, 33) * C1;
    }

    private static long littleEndian(byte[] bytes, int start, int end) {
        long number = 0;
        for (int i = end - 1; i >= start; i--) {
            number = number << Byte.SIZE | bytes[i] & 0xff;
        }
        return number;
    }

    private static long avalanche(long h) {
        h ^= h >>> 33;
        h *= 0xff51afd7ed558ccdL;
        h ^= h >>> 33;
        h *= 0xc4ceb9fe1a85ec53L;
        h ^= h >>> 33;
        return h;
    }
}

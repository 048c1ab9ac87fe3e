package org.humanbeingsfirst.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.apache.commons.codec.digest.MurmurHash3;
import org.junit.jupiter.api.Test;

class MurmurHashTest {

    @Test
    void hashesAsCommonsCodecDoes() {
        byte[] bytes = new byte[200];
        new Random(1).nextBytes(bytes);
        for (int length = 0; length <= bytes.length; length++) {
            long[] expected = MurmurHash3.hash128x64(bytes, 0, length, 0);
            assertEquals(
                    new Fingerprint(expected[0], expected[1]),
                    MurmurHash.of(bytes, length),
                    "of " + length + " bytes");
        }
    }
}

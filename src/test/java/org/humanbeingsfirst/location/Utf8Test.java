package org.humanbeingsfirst.location;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Java's strict decoder is the measure. */
class Utf8Test {

    private static Optional<String> expected(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static void check(byte... bytes) {
        assertEquals(expected(bytes), Utf8.decode(bytes), () -> Arrays.toString(bytes));
    }

    @Test
    void decodesEveryCodePointAndNoSurrogate() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += 7) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                String text = Character.toString(codePoint);
                assertEquals(Optional.of(text), Utf8.decode(text.getBytes(StandardCharsets.UTF_8)));
            }
        }
        check((byte) 0xED, (byte) 0xA0, (byte) 0x80);
        check((byte) 0xED, (byte) 0x9F, (byte) 0xBF);
    }

    @Test
    void judgesEveryPairOfBytes() {
        for (int pair = 0; pair < 1 << 16; pair++) {
            check((byte) (pair >> 8), (byte) pair);
        }
    }

    /** Behind each first byte, those that lie at the edges of what may follow. */
    @Test
    void judgesLongerSequencesAtTheirEdges() {
        int[] edges = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
        for (int first = 0xC0; first <= 0xFF; first++) {
            for (int second : edges) {
                for (int third : edges) {
                    check((byte) first, (byte) second, (byte) third);
                    for (int fourth : edges) {
                        check((byte) first, (byte) second, (byte) third, (byte) fourth);
                    }
                }
            }
        }
    }

    @Test
    void agreesOnBrokenTexts() {
        Random random = new Random(11);
        byte[] text = "naïve “words” — ไทย 𝄞 plain".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = Arrays.copyOf(text, 1 + random.nextInt(text.length));
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            check(broken);
        }
    }
}

package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Utf8WriterTest {

    private static final String TEXT = "plain, “quoted” naïve — 𝄞 clef, ไทย 𝄞";

    private interface Way {
        void write(Writer writer, String piece) throws IOException;
    }

    private static final Way WHOLE = Writer::write;
    private static final Way PART = (w, piece) -> w.write("<" + piece + ">", 1, piece.length());
    private static final Way ARRAY =
            (w, piece) -> w.write(("<" + piece + ">").toCharArray(), 1, piece.length());
    private static final Way EACH =
            (w, piece) -> {
                for (char c : piece.toCharArray()) {
                    w.write(c);
                }
            };

    /** Every place is cut once, between the halves of a pair too, and each way is followed by each. */
    @TestFactory
    List<DynamicTest> encodesWhateverWayAndWhereverItIsCut() {
        List<Way> ways = List.of(WHOLE, PART, ARRAY, EACH);
        return IntStream.range(0, ways.size() * ways.size())
                .mapToObj(
                        pair ->
                                DynamicTest.dynamicTest(
                                        "ways " + pair,
                                        () -> {
                                            Way first = ways.get(pair / ways.size());
                                            Way second = ways.get(pair % ways.size());
                                            for (int cut = 0; cut <= TEXT.length(); cut++) {
                                                Utf8Writer writer = new Utf8Writer(1);
                                                first.write(writer, TEXT.substring(0, cut));
                                                second.write(writer, TEXT.substring(cut));
                                                assertArrayEquals(
                                                        TEXT.getBytes(StandardCharsets.UTF_8),
                                                        writer.toByteArray());
                                            }
                                        }))
                .toList();
    }

    @Test
    void isTheTextAgain() {
        Utf8Writer writer = new Utf8Writer(4);
        writer.write(TEXT);
        assertEquals(TEXT, writer.toString());
    }
}

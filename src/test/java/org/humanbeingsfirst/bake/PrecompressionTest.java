package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.humanbeingsfirst.bake.Precompression.Encoding;
import org.junit.jupiter.api.Test;

class PrecompressionTest {

    private static final byte[] LONG = words(12_000);
    private static final byte[] SHORT = words(400);

    private final Precompression precompression = new Precompression();

    /** Made-up words, the same ones each time. */
    private static byte[] words(int count) {
        Random random = new Random(7);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append("word").append(random.nextInt(500)).append(i % 9 == 0 ? ".\n" : " ");
        }
        return words.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] brotli(String path, byte[] bytes) throws IOException {
        assumeTrue(Brotli4jLoader.isAvailable(), "brotli does not run on this machine");
        byte[] compressed = precompression.compress(path, bytes, Encoding.BROTLI).orElseThrow();
        assertArrayEquals(bytes, Decoder.decompress(compressed).getDecompressedData());
        return compressed;
    }

    @Test
    void compressesLongPagesMoreThoroughlyThanWhatProgramsFetch() throws IOException {
        int feed = brotli("feed.xml", LONG).length;
        int page = brotli("posts/example/index.html", LONG).length;
        assertTrue(page < feed, page + " and " + feed);
    }

    @Test
    void isQuickWhereTheFirstRoundTripHoldsThePageInAnyCase() throws IOException {
        assertArrayEquals(brotli("feed.xml", SHORT), brotli("index.html", SHORT));
    }

    @Test
    void compressesWhatEachPageLoadsThoroughly() throws IOException {
        int feed = brotli("feed.xml", SHORT).length;
        int styles = brotli("assets/post.0123456789.css", SHORT).length;
        assertTrue(styles < feed, styles + " and " + feed);
    }

    @Test
    void gzipHoldsTheSameBytesAndNoTime() throws IOException {
        byte[] once = precompression.compress("index.html", LONG, Encoding.GZIP).orElseThrow();
        byte[] again = precompression.compress("index.html", LONG, Encoding.GZIP).orElseThrow();
        assertArrayEquals(once, again);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(once))) {
            assertArrayEquals(LONG, in.readAllBytes());
        }
    }
}

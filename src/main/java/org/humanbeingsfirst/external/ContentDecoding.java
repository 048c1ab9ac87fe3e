package org.humanbeingsfirst.external;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks answers (RFC 9110, section 8.4.1), no further than told: a small answer can be a bomb. */
final class ContentDecoding {

    /** What can be unpacked, for {@code Accept-Encoding}. */
    static final String ACCEPTED = "gzip, deflate";

    private ContentDecoding() {}

    /**
     * Unpacks the first bytes of an answer.
     *
     * @param coding value of {@code Content-Encoding}
     * @param most how many bytes are unpacked at most
     * @throws IOException if the answer is damaged, or packed in a way that was not asked for
     */
    static byte[] decode(byte[] body, String coding, int most) throws IOException {
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" ->
                    read(new GZIPInputStream(new ByteArrayInputStream(body)), most);
            case "deflate" -> inflate(body, most);
            default -> throw new IOException("is packed as " + coding + ", which nobody asked for");
        };
    }

    /** The name means zlib (RFC 1950); some servers send what is inside of it (RFC 1951). */
    private static byte[] inflate(byte[] body, int most) throws IOException {
        boolean isZlib =
                body.length > 1
                        && (body[0] & 0x0F) == 8
                        && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
        Inflater inflater = new Inflater(!isZlib);
        try {
            return read(new InflaterInputStream(new ByteArrayInputStream(body), inflater), most);
        } finally {
            inflater.end();
        }
    }

    private static byte[] read(InputStream packed, int most) throws IOException {
        try (packed) {
            return packed.readNBytes(most);
        }
    }
}

package org.humanbeingsfirst.card;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a picture of up to 256 colours as PNG (ISO/IEC 15948), without any metadata. */
final class PalettePng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] EIGHT_BIT_PALETTE = {8, 3, 0, 0, 0};

    private PalettePng() {}

    /**
     * The file's bytes.
     *
     * @param pixels palette indexes, row by row
     * @param palette colours as {@code 0xRRGGBB}
     */
    static byte[] of(int width, int height, byte[] pixels, int[] palette) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(width, height));
            chunk(out, "PLTE", colours(palette));
            chunk(out, "IDAT", deflated(width, height, pixels));
            chunk(out, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory cannot fail", e);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(EIGHT_BIT_PALETTE);
        return bytes.toByteArray();
    }

    private static byte[] colours(int[] palette) {
        byte[] bytes = new byte[3 * palette.length];
        for (int i = 0; i < palette.length; i++) {
            bytes[3 * i] = (byte) (palette[i] >> 16);
            bytes[3 * i + 1] = (byte) (palette[i] >> 8);
            bytes[3 * i + 2] = (byte) palette[i];
        }
        return bytes;
    }

    /** Rows without a filter: of a palette the neighbour's index tells nothing. */
    private static byte[] deflated(int width, int height, byte[] pixels) {
        byte[] rows = new byte[height * (width + 1)];
        for (int row = 0; row < height; row++) {
            System.arraycopy(pixels, row * width, rows, row * (width + 1) + 1, width);
        }
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] some = new byte[16_384];
            while (!deflater.finished()) {
                bytes.write(some, 0, deflater.deflate(some));
            }
            return bytes.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}

package org.humanbeingsfirst.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes of images. Images are drawn here, by Java's own writers where it has one. */
class ImageSizeTest {

    private static final Optional<ImageSize> SIZE = Optional.of(new ImageSize(640, 48));

    private static byte[] drawn(String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 48, BufferedImage.TYPE_INT_RGB), format, file);
        return file.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void filesOfPixelsTellTheirSize(String format) throws IOException {
        assertEquals(SIZE, ImageSize.of(drawn(format)));
    }

    /** Made up by the format's description: no encoder is at hand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "52494646 16000000 57454250 56503820 0A000000 000000 9D012A 8002 3000",
                "52494646 12000000 57454250 5650384C 05000000 2F 7FC20B00 00",
                "52494646 16000000 57454250 56503858 0A000000 00000000 7F0200 2F0000"
            })
    void webpTellsItsSizeInThreeWays(String hex) {
        assertEquals(SIZE, ImageSize.of(HexFormat.of().parseHex(hex.replace(" ", ""))));
    }

    /** A camera that is held upright writes the image lying, and how to turn it. */
    @ParameterizedTest
    @CsvSource({"1, 640, 48", "3, 640, 48", "6, 48, 640", "8, 48, 640"})
    void aJpegThatLiesOnItsSideIsTurned(int orientation, int width, int height) throws IOException {
        for (boolean isLittle : new boolean[] {true, false}) {
            String exif =
                    isLittle
                            ? "FFE1 0022 457869660000 4949 2A00 08000000 0100 1201 0300 01000000 0"
                                    + orientation
                                    + "00 0000 00000000"
                            : "FFE1 0022 457869660000 4D4D 002A 00000008 0001 0112 0003 00000001"
                                    + " 000"
                                    + orientation
                                    + " 0000 00000000";
            byte[] segment = HexFormat.of().parseHex(exif.replace(" ", ""));
            byte[] plain = drawn("jpeg");
            ByteArrayOutputStream turned = new ByteArrayOutputStream();
            turned.write(plain, 0, 2);
            turned.write(segment);
            turned.write(plain, 2, plain.length - 2);
            assertEquals(
                    Optional.of(new ImageSize(width, height)), ImageSize.of(turned.toByteArray()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' width='640' height='48px'/>",
                "<?xml version='1.0'?>\n<!-- a drawing -->\n<svg viewBox='0 0 640 48'></svg>",
                "<svg viewBox=\"-5,-5, 640,48\" stroke-width='3'></svg>",
                "<svg width=\"639.6\" height=\"48.2\" viewBox=\"0 0 1 1\"></svg>"
            })
    void vectorsTellTheirSizeOrTheirShape(String file) {
        assertEquals(SIZE, ImageSize.of(file.getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no image",
                "<svg width='100%' height='48'></svg>",
                "<svg></svg>",
                "GIF89a",
                "<svg width='0' height='0'></svg>",
                "\u00ff\u00d8\u00ff\u00e0\u0000\u0002abcdefgh"
            })
    void whatTellsNoSizeHasNone(String file) {
        assertEquals(Optional.empty(), ImageSize.of(file.getBytes(ISO_8859_1)));
    }

    @Test
    void aFileThatEndsTooEarlyHasNone() throws IOException {
        for (String format : new String[] {"png", "jpeg", "gif"}) {
            byte[] whole = drawn(format);
            for (int length = 0; length < Math.min(whole.length, 200); length++) {
                Optional<ImageSize> size = ImageSize.of(Arrays.copyOf(whole, length));
                if (size.isPresent()) {
                    assertEquals(SIZE, size, format + " of " + length);
                }
            }
        }
    }
}

package org.humanbeingsfirst.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The icons in {@code assets/} are pictures of the mark. With {@code -Dfixtures.write=true} the test
 * draws them anew; look at them before you commit them.
 */
class IconsTest {

    private static final Path ASSETS = Path.of("assets");
    private static final int BLUE = 0x09467f;
    private static final int WHITE = 0xfcfcfb;
    private static final int STEPS = 32;
    private static final int ICON_HEADER = 6;
    private static final int ICON_ENTRY = 16;

    /** The share of the width that the mark takes: less where systems cut the corners off. */
    @ParameterizedTest
    @CsvSource({
        "img/apple-touch-icon.png, 180, 0.66",
        "img/icon-192.png, 192, 0.54",
        "img/icon-512.png, 512, 0.54"
    })
    void picturesAreOfTheMark(String path, int side, double share) throws IOException {
        compare(path, png(side, share));
    }

    @Test
    void favouriteIconHasThreeSizes() throws IOException {
        int[] sides = {16, 32, 48};
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        ByteBuffer head =
                ByteBuffer.allocate(ICON_HEADER + sides.length * ICON_ENTRY)
                        .order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sides.length);
        for (int side : sides) {
            byte[] picture = png(side, 0.82);
            head.put((byte) side).put((byte) side).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) 8).putInt(picture.length);
            head.putInt(head.capacity() + pictures.size());
            pictures.write(picture);
        }
        ByteArrayOutputStream icon = new ByteArrayOutputStream();
        icon.write(head.array());
        pictures.writeTo(icon);
        compare("favicon.ico", icon.toByteArray());
    }

    @Test
    void theMarkHasTheSameCurvesEverywhere() throws IOException {
        String curves = "a6.5 6.5 0 0 1 13 0c0 4.6-3 8.4-8.5 9.8 2.6-2.2 3.7-4.6 3.5-7.4h-8z";
        assertTrue(Files.readString(ASSETS.resolve("img/mark.svg")).contains(curves));
        assertTrue(
                Files.readString(Path.of("templates/components/mark/mark.ftl")).contains(curves));
    }

    private static void compare(String path, byte[] drawn) throws IOException {
        Path file = ASSETS.resolve(path);
        if (Boolean.getBoolean("fixtures.write")) {
            Files.write(file, drawn);
        }
        assertArrayEquals(Files.readAllBytes(file), drawn, path);
    }

    private static byte[] png(int side, double share) {
        double unit = side * share / 28;
        Coverage coverage = new Coverage(side, side);
        Pair.draw(unit, (side - 28 * unit) / 2, (side - 26.3 * unit) / 2, coverage);
        byte[] pixels = new byte[side * side];
        byte[] levels = new byte[STEPS + 1];
        int[] palette = new int[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            levels[step] = (byte) step;
            palette[step] = SocialCardDrawing.between(BLUE, WHITE, step);
        }
        coverage.paint(pixels, levels);
        return PalettePng.of(side, side, pixels, palette);
    }
}

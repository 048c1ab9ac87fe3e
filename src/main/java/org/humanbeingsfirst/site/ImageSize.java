package org.humanbeingsfirst.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of an image in CSS pixels, as its file tells it: a browser that is told keeps the room.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record ImageSize(int width, int height) {

    /** What is read of a file of vectors; the root element stands within it. */
    private static final int HEAD = 4096;

    private static final Pattern SVG = Pattern.compile("<svg\\s([^>]*)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<![\\w-])(width|height|viewBox)\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern PIXELS =
            Pattern.compile("\\s*(\\d{1,5}(?:\\.\\d{1,9})?)(?:px)?\\s*");

    private static final int EXIF_ORIENTATION = 0x112;

    /** Orientations from this one on lay an image on its side. */
    private static final int FIRST_ON_ITS_SIDE = 5;

    /**
     * The size that a PNG, JPEG, GIF, WebP or SVG file tells; empty for others and broken ones.
     *
     * @param bytes the file
     */
    public static Optional<ImageSize> of(byte[] bytes) {
        try {
            return read(ByteBuffer.wrap(bytes)).filter(size -> size.width > 0 && size.height > 0);
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty(); // It ends too early.
        }
    }

    private static Optional<ImageSize> read(ByteBuffer file) {
        if (file.limit() < 10) {
            return Optional.empty();
        }
        return switch (file.getInt(0)) {
            case 0x89504E47 -> Optional.of(new ImageSize(file.getInt(16), file.getInt(20)));
            case 0x47494638 -> Optional.of(gif(file.order(ByteOrder.LITTLE_ENDIAN)));
            case 0x52494646 -> webp(file.order(ByteOrder.LITTLE_ENDIAN));
            default -> (file.getShort(0) & 0xFFFF) == 0xFFD8 ? jpeg(file) : svg(file);
        };
    }

    private static ImageSize gif(ByteBuffer file) {
        return new ImageSize(file.getShort(6) & 0xFFFF, file.getShort(8) & 0xFFFF);
    }

    private static Optional<ImageSize> webp(ByteBuffer file) {
        return switch (text(file, 8, 8)) {
            case "WEBPVP8 " -> size(file.getShort(26) & 0x3FFF, file.getShort(28) & 0x3FFF);
            case "WEBPVP8L" ->
                    size(1 + (file.getInt(21) & 0x3FFF), 1 + (file.getInt(21) >>> 14 & 0x3FFF));
            case "WEBPVP8X" -> size(1 + (file.getInt(24) & 0xFFFFFF), 1 + (file.getInt(26) >>> 8));
            default -> Optional.empty();
        };
    }

    /** Segments follow each other; one tells the size, one before it may tell how it is turned. */
    private static Optional<ImageSize> jpeg(ByteBuffer file) {
        boolean isOnItsSide = false;
        for (int at = 2; (file.get(at) & 0xFF) == 0xFF; ) {
            int marker = file.get(at + 1) & 0xFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker >= 0xC0
                    && marker <= 0xCF
                    && marker != 0xC4
                    && marker != 0xC8
                    && marker != 0xCC) {
                int height = file.getShort(at + 5) & 0xFFFF;
                int width = file.getShort(at + 7) & 0xFFFF;
                return isOnItsSide ? size(height, width) : size(width, height);
            }
            if (marker == 0xE1 && text(file, at + 4, 4).equals("Exif")) {
                isOnItsSide = orientation(file, at + 10) >= FIRST_ON_ITS_SIDE;
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static int orientation(ByteBuffer file, int start) {
        ByteOrder order =
                text(file, start, 2).equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        ByteBuffer exif = file.duplicate().order(order);
        int directory = start + exif.getInt(start + 4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (exif.getShort(entry) == EXIF_ORIENTATION) {
                return exif.getShort(entry + 8);
            }
        }
        return 1;
    }

    private static Optional<ImageSize> svg(ByteBuffer file) {
        Matcher root = SVG.matcher(text(file, 0, Math.min(HEAD, file.limit())));
        if (!root.find()) {
            return Optional.empty();
        }
        OptionalDouble width = OptionalDouble.empty();
        OptionalDouble height = OptionalDouble.empty();
        String[] box = {};
        for (Matcher each = ATTRIBUTE.matcher(root.group(1)); each.find(); ) {
            switch (each.group(1).toLowerCase(Locale.ROOT)) {
                case "width" -> width = pixels(each.group(2));
                case "height" -> height = pixels(each.group(2));
                default -> box = each.group(2).strip().split("[\\s,]+");
            }
        }
        if (width.isEmpty() && height.isEmpty() && box.length == 4) {
            width = pixels(box[2]);
            height = pixels(box[3]);
        }
        return width.isPresent() && height.isPresent()
                ? size(
                        (int) Math.round(width.getAsDouble()),
                        (int) Math.round(height.getAsDouble()))
                : Optional.empty();
    }

    private static OptionalDouble pixels(String length) {
        Matcher pixels = PIXELS.matcher(length);
        return pixels.matches()
                ? OptionalDouble.of(Double.parseDouble(pixels.group(1)))
                : OptionalDouble.empty();
    }

    private static Optional<ImageSize> size(int width, int height) {
        return Optional.of(new ImageSize(width, height));
    }

    private static String text(ByteBuffer file, int start, int length) {
        byte[] text = new byte[length];
        file.get(start, text);
        return new String(text, ISO_8859_1);
    }
}

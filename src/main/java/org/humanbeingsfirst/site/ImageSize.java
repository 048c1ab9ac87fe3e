package org.humanbeingsfirst.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
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

    private static final List<PixelFormat> PIXEL_FORMATS =
            List.of(
                    new PixelFormat(
                            PngDirectory.class,
                            PngDirectory.TAG_IMAGE_WIDTH,
                            PngDirectory.TAG_IMAGE_HEIGHT),
                    new PixelFormat(
                            JpegDirectory.class,
                            JpegDirectory.TAG_IMAGE_WIDTH,
                            JpegDirectory.TAG_IMAGE_HEIGHT),
                    new PixelFormat(
                            GifHeaderDirectory.class,
                            GifHeaderDirectory.TAG_IMAGE_WIDTH,
                            GifHeaderDirectory.TAG_IMAGE_HEIGHT),
                    new PixelFormat(
                            WebpDirectory.class,
                            WebpDirectory.TAG_IMAGE_WIDTH,
                            WebpDirectory.TAG_IMAGE_HEIGHT));

    /** Orientations from this one on lay an image on its side. */
    private static final int FIRST_ON_ITS_SIDE = 5;

    /**
     * The size that a PNG, JPEG, GIF, WebP or SVG file tells; empty for others and broken ones.
     *
     * @param bytes the file
     */
    public static Optional<ImageSize> of(byte[] bytes) {
        try {
            Metadata metadata =
                    ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length);
            return PIXEL_FORMATS.stream()
                    .flatMap(format -> format.size(metadata).stream())
                    .findFirst()
                    .map(size -> liesOnItsSide(metadata) ? size.turned() : size);
        } catch (ImageProcessingException e) {
            return svg(bytes); // No format that the library knows.
        } catch (IOException e) {
            return Optional.empty(); // It ends too early.
        }
    }

    /** Where the metadata of a format says how large the image is. */
    private record PixelFormat(Class<? extends Directory> directory, int width, int height) {

        Optional<ImageSize> size(Metadata metadata) {
            Directory found = metadata.getFirstDirectoryOfType(directory);
            Integer across = found == null ? null : found.getInteger(width);
            Integer down = found == null ? null : found.getInteger(height);
            return across == null || down == null ? Optional.empty() : ImageSize.size(across, down);
        }
    }

    /** A camera that is held upright writes the image lying, and how to turn it. */
    private static boolean liesOnItsSide(Metadata metadata) {
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer orientation =
                exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return orientation != null && orientation >= FIRST_ON_ITS_SIDE;
    }

    private ImageSize turned() {
        return new ImageSize(height, width);
    }

    private static Optional<ImageSize> svg(byte[] file) {
        Matcher root = SVG.matcher(new String(file, 0, Math.min(HEAD, file.length), ISO_8859_1));
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
        return width > 0 && height > 0
                ? Optional.of(new ImageSize(width, height))
                : Optional.empty();
    }
}

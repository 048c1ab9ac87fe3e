package org.humanbeingsfirst.location;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A text file of the site as an editor sees it: decoded, without byte order mark, lines ending in
 * {@code \n}. Offsets into {@link #text()} translate to lines and columns of the file on disk.
 */
public final class ContentFile {

    private static final int USUAL_LINES = 128;

    /** Bytes that may stand in a text as they are. */
    private static final byte PLAIN = 0;

    /** Line ends of other systems. */
    private static final byte RETURN = 1;

    /** Control characters, and the first byte of U+FEFF, U+FFFE and U+FFFF. */
    private static final byte SUSPECT = 2;

    /** Bytes beyond ASCII. */
    private static final byte WIDE = 4;

    private static final byte[] KIND_OF_BYTE = byteKinds();

    private final String path;

    /** Until the text is asked for. */
    private Supplier<byte[]> bytes;

    private String text;
    private int[] lineStarts;

    private ContentFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    private ContentFile(String path, Supplier<byte[]> bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** A file that is not on disk, for tests and for text made in memory. */
    public static ContentFile of(String path, String text) {
        return new ContentFile(path, normalise(text));
    }

    /**
     * A file whose bytes were decoded before and are known to be text; they are decoded again when
     * the text is asked for, which is seldom.
     *
     * @param bytes gives the same bytes as before; asked once at most
     */
    public static ContentFile known(String path, Supplier<byte[]> bytes) {
        return new ContentFile(path, bytes);
    }

    /**
     * Reads a file strictly as UTF-8 (RFC 3629). A byte order mark and CRLF line ends are accepted.
     *
     * @param siteFolder the folder that paths in messages are relative to
     * @param file the file, inside {@code siteFolder}
     * @throws UnreadableInputException if it is not UTF-8, holds a control character, or cannot be
     *     opened
     */
    public static ContentFile read(Path siteFolder, Path file) {
        return decode(relativePath(siteFolder, file), bytes(siteFolder, file));
    }

    /**
     * Decodes a file strictly as UTF-8 (RFC 3629). A byte order mark and CRLF line ends are accepted.
     *
     * @param path relative to the site folder, for messages
     * @throws UnreadableInputException if it is not UTF-8 or holds a control character
     */
    public static ContentFile decode(String path, byte[] bytes) {
        int kinds = kinds(bytes);
        String decoded =
                (kinds & WIDE) == 0
                        ? Utf8.ascii(bytes)
                        : Utf8.decode(bytes).orElseThrow(() -> notUtf8(path, bytes));
        if ((kinds & ~WIDE) == PLAIN) {
            return new ContentFile(path, decoded);
        }
        ContentFile content = new ContentFile(path, normalise(decoded));
        if ((kinds & SUSPECT) != 0) {
            content.refuseControlCharacters();
        }
        return content;
    }

    /**
     * Reads a file that need not be text.
     *
     * @param siteFolder the folder that paths in messages are relative to
     * @throws UnreadableInputException rule {@code input-unreadable} if it cannot be opened
     */
    public static byte[] bytes(Path siteFolder, Path file) {
        // Files.readAllBytes opens a channel first, which takes longer than to read a page.
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw cannotBeOpened(siteFolder, file);
        }
    }

    /**
     * Reads a file that need not be text into an array.
     *
     * @param siteFolder the folder that paths in messages are relative to
     * @return how many bytes it has; if there are as many as fit into the array, it may have more
     * @throws UnreadableInputException rule {@code input-unreadable} if it cannot be opened
     */
    public static int read(Path siteFolder, Path file, byte[] bytes) {
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readNBytes(bytes, 0, bytes.length);
        } catch (IOException e) {
            throw cannotBeOpened(siteFolder, file);
        }
    }

    private static UnreadableInputException cannotBeOpened(Path siteFolder, Path file) {
        return new UnreadableInputException(
                "input-unreadable",
                Location.wholeFile(relativePath(siteFolder, file)),
                "file cannot be opened",
                "",
                "check that the file exists and that you may read it");
    }

    /** The path of a file below the site folder, with {@code /} on every machine. */
    public static String relativePath(Path siteFolder, Path file) {
        return siteFolder
                .toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    /** Path relative to the site folder. */
    public String path() {
        return path;
    }

    /** The whole text, lines separated by {@code \n}. */
    public synchronized String text() {
        if (text == null) {
            text = normalise(new String(bytes.get(), StandardCharsets.UTF_8));
            bytes = null;
        }
        return text;
    }

    private synchronized int[] lineStarts() {
        if (lineStarts == null) {
            lineStarts = lineStarts(text());
        }
        return lineStarts;
    }

    /** The place of a character. */
    public Location at(int offset) {
        int[] lineStarts = lineStarts();
        int index = Arrays.binarySearch(lineStarts, offset);
        int line = index >= 0 ? index : -index - 2;
        return new Location(path, line + 1, offset - lineStarts[line] + 1);
    }

    /** The place where a stretch of text begins. */
    public Location at(Span span) {
        return at(span.start());
    }

    /** The offset at which a 1-based line begins. */
    public int startOfLine(int line) {
        return lineStarts()[line - 1];
    }

    /** The offset after the last character of a 1-based line, its end not counted. */
    public int endOfLine(int line) {
        int[] lineStarts = lineStarts();
        return line < lineStarts.length ? lineStarts[line] - 1 : text().length();
    }

    /** Number of lines, at least 1. */
    public int lineCount() {
        return lineStarts().length;
    }

    /** The text of a 1-based line without its end; empty for line 0. */
    public String line(int line) {
        if (line < 1 || line > lineCount()) {
            return "";
        }
        return text().substring(startOfLine(line), endOfLine(line));
    }

    private static UnreadableInputException notUtf8(String path, byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        decoder.decode(ByteBuffer.wrap(bytes), out, true); // As far as it goes.
        out.flip();
        ContentFile readSoFar = new ContentFile(path, normalise(out.toString()));
        Location place = readSoFar.at(readSoFar.text.length());
        return new UnreadableInputException(
                "input-not-utf8",
                place,
                "file is not UTF-8 text",
                readSoFar.line(place.line()),
                "save the file as UTF-8 in your editor");
    }

    private static byte[] byteKinds() {
        byte[] kinds = new byte[1 << Byte.SIZE];
        Arrays.fill(kinds, 0, ' ', SUSPECT);
        kinds['\t'] = PLAIN;
        kinds['\n'] = PLAIN;
        kinds['\r'] = RETURN;
        Arrays.fill(kinds, 0x80, kinds.length, WIDE);
        kinds[0xEF] |= SUSPECT;
        return kinds;
    }

    /** The kinds of bytes that there are among some: with most files one quick look is enough. */
    private static int kinds(byte[] bytes) {
        byte[] kindOf = KIND_OF_BYTE;
        int kinds = PLAIN;
        for (byte b : bytes) {
            kinds |= kindOf[b & 0xFF];
        }
        return kinds;
    }

    private static String normalise(String decoded) {
        String withoutMark = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        return withoutMark.indexOf('\r') < 0
                ? withoutMark
                : withoutMark.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void refuseControlCharacters() {
        firstUnprintable(text)
                .ifPresent(
                        offset -> {
                            Location place = at(offset);
                            throw new UnreadableInputException(
                                    "input-control-character",
                                    place,
                                    "file holds the control character "
                                            + codePointName(text.codePointAt(offset)),
                                    line(place.line()),
                                    "delete the invisible character at this place");
                        });
    }

    /**
     * The offset of the first character that XML 1.0 (section 2.2), and so a feed, cannot hold:
     * control characters but tab and line end, half a surrogate pair, U+FFFE and U+FFFF.
     */
    public static OptionalInt firstUnprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                i++;
            } else if (c < ' ' && c != '\n' && c != '\t'
                    || Character.isSurrogate(c)
                    || c >= '\uFFFE') {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Such as {@code U+0007}. */
    public static String codePointName(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[USUAL_LINES];
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = i + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}

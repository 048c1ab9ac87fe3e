package org.humanbeingsfirst.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes files of a built site as browsers do, whoever wrote them: by byte order mark, by what the
 * file says of itself, as UTF-8 if it is that, else as windows-1252 (WHATWG HTML, "determining the
 * character encoding").
 */
final class TextDecoder {

    private static final int PRESCANNED = 1024;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([a-z0-9_:.-]{1,40})");

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoder() {}

    /** The text of a file, without byte order mark; bytes that mean nothing become U+FFFD. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        Optional<Charset> declared = declared(bytes);
        if (declared.isPresent()) {
            return new String(bytes, declared.get());
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** What the file says of itself in its first 1,024 bytes. */
    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, PRESCANNED);
        Matcher label = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return label.find() ? charset(label.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<Charset> charset(String label) {
        // These labels mean windows-1252 to browsers (WHATWG Encoding, "names and labels"), and a
        // file whose declaration can be read is not UTF-16.
        if (label.matches("iso-?8859-?1|latin1|us-ascii|ascii")) {
            return Optional.of(WINDOWS_1252);
        }
        if (label.startsWith("utf-16")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}

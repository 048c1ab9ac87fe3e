package org.humanbeingsfirst.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decodes files of a built site as browsers do, whoever wrote them: by byte order mark, by what the
 * file says of itself, as UTF-8 if it is that, else as windows-1252 (WHATWG HTML, "determining the
 * character encoding").
 */
final class TextDecoder {

    private static final int PRESCANNED = 1024;

    /** What is looked at: style sheets and XML say it at once, pages in a {@code meta} element. */
    private static final Pattern DECLARATION =
            Pattern.compile(
                    "(?i)\\A@charset (\"[^\"]*\");|\\A<\\?xml\\s([^>]*)\\?>"
                            + "|<!--(?s:.*?)(?:-->|\\z)|<meta[\\s/]([^>]*)>");

    private static final Pattern ATTRIBUTE =
            Pattern.compile(
                    "(?<name>[^\\s\"'>/=]++)(?:\\s*+=\\s*+(?<value>\"[^\"]*+\"|'[^']*+'|[^\\s\"'>]++))?");

    private static final Pattern IN_CONTENT =
            Pattern.compile("(?i)charset\\s*+=\\s*+[\"']?([^\\s;\"']++)");

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
        String beginning = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return DECLARATION
                .matcher(beginning)
                .results()
                .flatMap(TextDecoder::label)
                .findFirst()
                .flatMap(TextDecoder::charset);
    }

    private static Stream<String> label(MatchResult declaration) {
        if (declaration.group(1) != null) {
            return Stream.of(unquoted(declaration.group(1)));
        }
        if (declaration.group(2) != null) {
            return Stream.ofNullable(attributes(declaration.group(2)).get("encoding"));
        }
        if (declaration.group(3) == null) {
            return Stream.empty();
        }
        Map<String, String> meta = attributes(declaration.group(3));
        if (meta.containsKey("charset")) {
            return Stream.of(meta.get("charset"));
        }
        Matcher inContent = IN_CONTENT.matcher(meta.getOrDefault("content", ""));
        boolean isType = meta.getOrDefault("http-equiv", "").equals("content-type");
        return isType && inContent.find() ? Stream.of(inContent.group(1)) : Stream.empty();
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag.toLowerCase(Locale.ROOT));
        while (attribute.find()) {
            String value = attribute.group("value");
            attributes.putIfAbsent(
                    attribute.group("name"), value == null ? "" : unquoted(value).strip());
        }
        return attributes;
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.startsWith("\"") || value.startsWith("'");
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }

    private static Optional<Charset> charset(String name) {
        String label = name.toLowerCase(Locale.ROOT);
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

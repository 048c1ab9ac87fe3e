package org.humanbeingsfirst.external;

import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server said to one request.
 *
 * @param status HTTP status
 * @param headers header fields
 * @param body the answer unpacked, as far as it was wanted
 */
record Reply(int status, HttpHeaders headers, byte[] body) {

    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{1,40})");

    /** The first value of a header field, or an empty string. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The media type without parameters, lower case; empty if the server does not tell. */
    String type() {
        String type = header("Content-Type");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The character set, as the media type names it; empty if it names none. */
    String charset() {
        Matcher charset = CHARSET.matcher(header("Content-Type"));
        return charset.find() ? charset.group(1) : "";
    }

    /** True if the answer is a page of HTML, or may be one. */
    boolean isPage() {
        return isPage(header("Content-Type"));
    }

    /** True for the media type of HTML, and for none. */
    static boolean isPage(String mediaType) {
        String type = mediaType.strip().toLowerCase(Locale.ROOT);
        return type.isEmpty()
                || type.startsWith("text/html")
                || type.startsWith("application/xhtml+xml");
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Where a redirect leads, if this is one (RFC 9110, section 15.4). */
    Optional<String> redirect() {
        boolean redirects =
                switch (status) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
        return redirects ? headers.firstValue("Location").map(Reply::utf8) : Optional.empty();
    }

    /** True for a redirect that asks everybody to use the new address from now on. */
    boolean isPermanentRedirect() {
        return status == 301 || status == 308;
    }

    /** Java reads header fields as Latin-1; servers that send more send UTF-8. */
    private static String utf8(String field) {
        boolean isPlain = field.chars().allMatch(c -> c < 0x80);
        if (isPlain) {
            return field;
        }
        try {
            byte[] bytes = field.getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return field;
        }
    }
}

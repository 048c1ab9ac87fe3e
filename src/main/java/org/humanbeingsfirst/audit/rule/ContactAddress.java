package org.humanbeingsfirst.audit.rule;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Judges addresses of people: {@code mailto:} (RFC 6068), {@code tel:} (RFC 3966) and {@code sms:}
 * (RFC 5724).
 */
final class ContactAddress {

    /** WHATWG HTML, "valid email address", with any letters, which mail servers accept today; and what
     * RFC 5322 has besides: words in quotation marks, and the number of a machine. */
    private static final Pattern EMAIL =
            Pattern.compile(
                    "(?:[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,255}+"
                            + "|\"(?:[^\"\\\\\\p{Cntrl}]|\\\\\\P{Cntrl}){1,255}+\")@"
                            + "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})"
                            + "(?:\\.[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}){0,30}"
                            + "|\\[[0-9A-Za-z:.]{2,60}\\])");

    /** Digits, the signs people write between them, and extensions. */
    private static final Pattern NUMBER = Pattern.compile("(?=[^;]*[0-9])[-0-9A-Za-z+*#()./ ;=,]+");

    private ContactAddress() {}

    /** What is wrong with an address, as the end of a sentence that begins with it. */
    static Optional<String> problem(String address) {
        String stripped = address.strip();
        int colon = stripped.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String scheme = stripped.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = stripped.substring(colon + 1);
        return switch (scheme) {
            case "mailto" -> problemWithMail(rest);
            case "tel", "sms" -> problemWithNumbers(rest);
            default -> Optional.empty();
        };
    }

    private static Optional<String> problemWithMail(String rest) {
        int query = rest.indexOf('?');
        String recipients = query < 0 ? rest : rest.substring(0, query);
        if (recipients.isBlank()) {
            // A letter whose recipient the reader chooses has at least its words.
            boolean isLetter = query >= 0 && rest.indexOf('=', query) > 0;
            return isLetter ? Optional.empty() : Optional.of("names nobody to write to");
        }
        for (String recipient : recipients.split(",", -1)) {
            Optional<String> decoded = decode(recipient.strip());
            // As a letter of an address a slash is written %2F: mailto:// is a mistake.
            if (recipient.indexOf('/') >= 0
                    || decoded.isEmpty()
                    || !EMAIL.matcher(decoded.get().strip()).matches()) {
                return Optional.of("is no mail address");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> problemWithNumbers(String rest) {
        int query = rest.indexOf('?');
        String numbers = query < 0 ? rest : rest.substring(0, query);
        if (numbers.isBlank()) {
            return Optional.of("names no number");
        }
        Optional<String> decoded = decode(numbers);
        return !numbers.startsWith("//")
                        && decoded.isPresent()
                        && NUMBER.matcher(decoded.get()).matches()
                ? Optional.empty()
                : Optional.of("is no telephone number");
    }

    private static Optional<String> decode(String text) {
        try {
            // A plus is a plus in these schemes.
            return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}

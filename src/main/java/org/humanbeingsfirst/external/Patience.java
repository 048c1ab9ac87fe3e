package org.humanbeingsfirst.external;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a server asks to be left alone. */
final class Patience {

    /** Larger numbers are seconds since 1970, as some servers send them, not seconds from now. */
    private static final long LONGEST_COUNTED_FROM_NOW = Duration.ofDays(366).toSeconds();

    private static final Pattern SECONDS = Pattern.compile("([0-9]{1,12})(?:\\.[0-9]{1,9})?");

    /** Draft "RateLimit header fields for HTTP": {@code remaining=0, reset=50} or {@code r=0;t=50}. */
    private static final Pattern REMAINING = Pattern.compile("\\b(?:remaining|r)=([0-9]{1,12})");

    private static final Pattern RESET = Pattern.compile("\\b(?:reset|t)=([0-9]{1,12})");

    private Patience() {}

    /**
     * The moment before which the server does not want to be asked again: {@code Retry-After} (RFC
     * 9110, section 10.2.3; seconds or a date) of a server that refuses, or the end of a spent allowance by {@code RateLimit},
     * {@code RateLimit-Reset} or {@code X-RateLimit-Reset}.
     *
     * @param now when the answer came
     */
    static Optional<Instant> askedFor(Reply reply, Instant now) {
        HttpHeaders headers = reply.headers();
        return headers.firstValue("Retry-After")
                .filter(value -> reply.status() >= 400)
                .flatMap(value -> retryAfter(value.strip(), now))
                .or(() -> allowance(headers, now))
                .filter(now::isBefore);
    }

    private static Optional<Instant> retryAfter(String value, Instant now) {
        return seconds(value, now).or(() -> date(value));
    }

    private static Optional<Instant> date(String value) {
        try {
            return Optional.of(
                    DateTimeFormatter.RFC_1123_DATE_TIME
                            .withLocale(Locale.ROOT)
                            .parse(value, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> allowance(HttpHeaders headers, Instant now) {
        String combined = headers.firstValue("RateLimit").orElse("");
        Matcher remaining = REMAINING.matcher(combined);
        Matcher reset = RESET.matcher(combined);
        if (remaining.find() && reset.find()) {
            return isZero(remaining.group(1)) ? seconds(reset.group(1), now) : Optional.empty();
        }
        for (String prefix : new String[] {"RateLimit-", "X-RateLimit-"}) {
            boolean isSpent =
                    headers.firstValue(prefix + "Remaining").filter(Patience::isZero).isPresent();
            Optional<Instant> end =
                    headers.firstValue(prefix + "Reset").flatMap(value -> seconds(value, now));
            if (isSpent && end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }

    private static boolean isZero(String count) {
        return count.strip().equals("0");
    }

    private static Optional<Instant> seconds(String value, Instant now) {
        Matcher count = SECONDS.matcher(value.strip());
        if (!count.matches()) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(count.group(1));
        return Optional.of(
                seconds > LONGEST_COUNTED_FROM_NOW
                        ? Instant.ofEpochSecond(seconds)
                        : now.plusSeconds(seconds));
    }
}

package org.humanbeingsfirst.external;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    private static final Instant NOW = Instant.parse("2030-01-01T08:00:00Z");

    /** Seconds for which a server wants to be left alone. */
    private static long seconds(int status, String headers) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String header : headers.split("\\|")) {
            String[] parts = header.split(": ", 2);
            fields.put(parts[0], List.of(parts[1]));
        }
        Reply reply = new Reply(status, HttpHeaders.of(fields, (name, value) -> true), new byte[0]);
        return Patience.askedFor(reply, NOW)
                .map(until -> Duration.between(NOW, until).toSeconds())
                .orElse(0L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "429;Retry-After: 120;120",
                "503;Retry-After: Tue, 01 Jan 2030 08:01:30 GMT;90",
                "200;Retry-After: 120;0",
                "429;Retry-After: soon;0",
                "429;Retry-After: -5;0",
                "429;Retry-After: 99999999999999999999;0",
                "429;Retry-After: Tue, 01 Jan 2030 07:00:00 GMT;0",
                "200;RateLimit: limit=9, remaining=0, reset=50;50",
                "200;RateLimit: limit=9, remaining=3, reset=50;0",
                "200;'RateLimit: \"a\";r=0;t=30';30",
                "200;RateLimit-Remaining: 0|RateLimit-Reset: 40;40",
                "200;RateLimit-Remaining: 1|RateLimit-Reset: 40;0",
                "200;X-RateLimit-Remaining: 0|X-RateLimit-Reset: 1893484860;60",
                "200;X-RateLimit-Remaining: 0;0"
            })
    void serversSayHowLong(int status, String headers, long seconds) {
        assertEquals(seconds, seconds(status, headers));
    }
}

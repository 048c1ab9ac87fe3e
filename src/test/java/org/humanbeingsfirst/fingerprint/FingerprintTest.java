package org.humanbeingsfirst.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    /** Of nothing, as the authors of MurmurHash3 have it. */
    @Test
    void nothingHasTheFingerprintOfTheReferenceImplementation() {
        assertEquals(new Fingerprint(0, 0), Fingerprint.of(new byte[0]));
    }

    @Test
    void aLastByteCounts() {
        byte[] bytes = "made-up bytes".getBytes(StandardCharsets.UTF_8);
        assertNotEquals(Fingerprint.of(bytes), Fingerprint.of(bytes, bytes.length - 1));
    }

    @Test
    void valuesThatLookAlikeAreTold() {
        List<Object> different =
                Arrays.asList(
                        null,
                        "",
                        "1",
                        1,
                        1L,
                        true,
                        "true",
                        new Date(1),
                        LocalDate.ofEpochDay(1),
                        List.of(),
                        List.of(""),
                        List.of("", ""),
                        List.of(List.of(), ""),
                        List.of("ab", "c"),
                        List.of("a", "bc"),
                        List.of("abc"),
                        Map.of(),
                        Map.of("a", "b"),
                        Map.of("b", "a"),
                        Fingerprint.of("a"));
        Set<Fingerprint> fingerprints = new HashSet<>();
        different.forEach(value -> fingerprints.add(Fingerprint.of(value)));
        assertEquals(different.size(), fingerprints.size());
    }

    @Test
    void orderCountsWhereThereIsOne() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("a", 1);
        one.put("b", 2);
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("b", 2);
        other.put("a", 1);
        assertNotEquals(Fingerprint.of(one), Fingerprint.of(other));
        assertEquals(Fingerprint.of(new HashMap<>(one)), Fingerprint.of(new HashMap<>(other)));
    }

    @Test
    void longRowsAreTakenWhole() {
        String text = "made up ".repeat(1000);
        assertNotEquals(Fingerprint.of(text + "a"), Fingerprint.of(text + "b"));
        assertEquals(
                new Fingerprint.Builder().add(text).add(1).build(),
                new Fingerprint.Builder().add(text).add(1).build());
    }

    @Test
    void whatIsNoPlainValueIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Fingerprint.of(new Object()));
    }
}

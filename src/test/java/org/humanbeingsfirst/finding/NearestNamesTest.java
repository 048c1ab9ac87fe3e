package org.humanbeingsfirst.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

    private static final Set<String> KEYS = Set.of("title", "tags", "status", "summary");

    @Test
    void aMisspeltNameIsFound() {
        assertEquals(List.of("status"), NearestNames.to("stauts", KEYS));
    }

    @Test
    void caseDoesNotMatter() {
        assertEquals("title", NearestNames.to("Titel", KEYS).get(0));
    }

    @Test
    void aBeginningIsNear() {
        assertEquals(
                List.of("doe-1999-abstract"),
                NearestNames.to("doe-1999", List.of("doe-1999-abstract", "other")));
    }

    @Test
    void whenNothingIsNearTheHintListsWhatThereIs() {
        assertEquals(
                "known keys: status, summary, tags, title",
                NearestNames.hint("permanent-address", "keys", KEYS));
    }
}

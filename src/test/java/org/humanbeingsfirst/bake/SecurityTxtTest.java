package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityTxtTest {

    private final MadeUpSite site;

    SecurityTxtTest(@TempDir Path folder) {
        site = new MadeUpSite(folder);
    }

    /** Always less than a year ahead, and the same for all builds of a month. */
    @ParameterizedTest
    @CsvSource({
        "2030-01-01, 2030-11-30",
        "2030-01-31, 2030-11-30",
        "2030-02-01, 2030-12-31",
        "2031-04-30, 2032-02-29"
    })
    void contactHoldsForTenMonths(LocalDate today, String expires) throws IOException {
        name("mailto:security@example.org");
        site.bake(today);
        assertEquals(
                List.of(
                        "Contact: mailto:security@example.org",
                        "Expires: " + expires + "T00:00:00Z",
                        "Preferred-Languages: en",
                        "Canonical: https://humanbeingsfirst.example/.well-known/security.txt"),
                Files.readAllLines(file()).stream().filter(line -> !line.isBlank()).toList());
    }

    @Test
    void withoutContactThereIsNoFile() throws IOException {
        site.bake();
        assertFalse(Files.exists(file()));
        name("");
        site.bake();
        assertFalse(Files.exists(file()));
    }

    private void name(String contact) throws IOException {
        site.configure("site.security.contact=" + contact);
    }

    private Path file() {
        return site.built(".well-known/security.txt");
    }
}

package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.humanbeingsfirst.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityTxtTest {

    @TempDir Path folder;
    private Path site;

    @BeforeEach
    void laySite() {
        site = folder.resolve("site");
        TestSite.copyWithRealTemplatesTo(site);
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
        bake(today);
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
        bake(LocalDate.of(2030, 1, 1));
        assertFalse(Files.exists(file()));
        name("");
        bake(LocalDate.of(2030, 1, 1));
        assertFalse(Files.exists(file()));
    }

    private void name(String contact) throws IOException {
        Path properties = site.resolve("jbake.properties");
        String text = Files.readString(properties);
        Files.writeString(properties, text + "\nsite.security.contact=" + contact + "\n");
    }

    private void bake(LocalDate today) {
        Path output = folder.resolve("built/site");
        new Bakery(new Bakery.Order(site, output, false), Progress.NONE).bake(today);
    }

    private Path file() {
        return folder.resolve("built/site/.well-known/security.txt");
    }
}

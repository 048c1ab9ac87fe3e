package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.humanbeingsfirst.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Same input, same bytes: whatever the machine, its language, its place and its hurry. */
@Isolated("it changes the defaults of the whole virtual machine")
class DeterminismTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir Path folder;
    private Path site;
    private Map<String, String> expected;

    @BeforeEach
    void bakeOnce() {
        site = folder.resolve("site");
        TestSite.copyWithRealTemplatesTo(site);
        Locale.setDefault(Locale.UK);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        expected = bake(site, "once");
    }

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        // A dotless i; other digits; another calendar; the first and the last zone of the day.
        "tr-TR, Europe/Istanbul",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati",
        "de-DE, Pacific/Pago_Pago",
    })
    void languageAndTimeZoneOfTheMachineChangeNothing(String language, String timeZone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
        assertEquals(expected, bake(site, "elsewhere"));
    }

    @Test
    void anotherFolderChangesNothing() {
        Path other = folder.resolve("an\u00f6ther pl\u00e4ce");
        TestSite.copyWithRealTemplatesTo(other);
        assertEquals(expected, bake(other, "there"));
    }

    @Test
    void manyBakesAtOnceDoNotDisturbEachOther() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Map<String, String>>> bakes = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String output = "bake-" + i;
                bakes.add(threads.submit(() -> bake(site, output)));
            }
            for (Future<Map<String, String>> bake : bakes) {
                assertEquals(expected, bake.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Every file by its path, the manifest beside the site too. */
    private Map<String, String> bake(Path from, String name) {
        Path output = folder.resolve("built").resolve(name);
        new Bakery(new Bakery.Order(from, output, true), Progress.NONE).bake(TODAY);
        Map<String, String> files = new TreeMap<>();
        files.put("manifest", content(output.resolveSibling(name + "-manifest.json")));
        try (Stream<Path> walk = Files.walk(output)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> files.put(output.relativize(file).toString(), content(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Bytes one to one as characters: a difference is then shown, not only found. */
    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

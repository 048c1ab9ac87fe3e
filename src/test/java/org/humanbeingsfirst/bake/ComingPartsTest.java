package org.humanbeingsfirst.bake;

import static org.humanbeingsfirst.bake.MadeUpSite.PART_TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of a series that readers cannot see yet: announced, and named nowhere else. */
class ComingPartsTest {

    private static final String PART_THREE = "content/series/made-up-series/part-three.md";

    private final MadeUpSite site;

    ComingPartsTest(@TempDir Path folder) throws IOException {
        site = new MadeUpSite(folder);
        site.addListings();
    }

    @Test
    void aDraftPartIsAnnouncedByItsNumberAndShowsNowhereElse() throws IOException {
        site.edit(PART_TWO, "status: published", "status: draft");
        site.edit(PART_TWO, "The second part.", "The second part [@doe-1999].");
        site.bake();
        assertEquals(List.of(), pagesThatName("part-two"));
        assertEquals(List.of(), pagesThatName("Part two"));
        assertTrue(seriesPage().contains("Part 2 is coming"), this::seriesPage);
        assertFalse(seriesPage().contains("8 November"), "no day was announced");
    }

    @Test
    void aScheduledPartIsAnnouncedWithTheDayThatTheSeriesGives() throws IOException {
        site.edit(PART_TWO, "2029-11-08", "2030-02-08");
        site.edit(
                "content/series/made-up-series/index.md",
                "parts: 2",
                "parts: 2\ncoming: [{part: 2, date: 2030-02-09}]");
        site.bake();
        assertEquals(List.of(), pagesThatName("part-two"));
        assertTrue(seriesPage().contains("9 February 2030"), this::seriesPage);
        site.bake(LocalDate.of(2030, 2, 8));
        assertFalse(pagesThatName("part-two").isEmpty());
    }

    @Test
    void aDraftBeyondTheAnnouncedPartsIsNoMistakeAndIsNotAnnounced() throws IOException {
        Files.copy(site.file(PART_TWO), site.file(PART_THREE));
        site.edit(PART_THREE, "part: 2", "part: 3");
        site.edit(PART_THREE, "status: published", "status: draft");
        site.bake();
        assertFalse(seriesPage().contains("Part 3"), this::seriesPage);
    }

    private String seriesPage() {
        return site.text("series/made-up-series/index.html")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    private List<String> pagesThatName(String words) throws IOException {
        Path output = site.built("");
        try (Stream<Path> walk = Files.walk(output)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(output.resolve("assets")))
                    .filter(file -> !file.toString().matches(".*\\.(png|ico)"))
                    .map(file -> output.relativize(file).toString())
                    .filter(path -> site.text(path).contains(words))
                    .sorted()
                    .toList();
        }
    }
}

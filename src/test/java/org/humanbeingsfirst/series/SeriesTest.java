package org.humanbeingsfirst.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    @Test
    void partsStandInOrderOfTheirNumbers() {
        assertEquals(List.of(1, 2), numbers(series(2, part(2, true), part(1, true)).parts()));
    }

    @Test
    void navigationSkipsWhatReadersCannotSee() {
        Series series = series(3, part(1, true), part(2, false), part(3, true));
        assertEquals(3, series.after(1).orElseThrow().number());
        assertEquals(1, series.before(3).orElseThrow().number());
        assertEquals(Optional.empty(), series.after(3));
    }

    @Test
    void draftsAndPlannedPartsAreComing() {
        Series series = series(3, part(1, true), part(2, false));
        assertEquals(
                List.of(
                        new Series.ComingPart(2, Optional.of(DAY)),
                        new Series.ComingPart(3, Optional.empty())),
                series.comingParts());
    }

    private static Series series(int planned, Part... parts) {
        return new Series(
                "s", "S", "A series.", "/series/s/", planned, Map.of(2, DAY), List.of(parts));
    }

    private static Part part(int number, boolean isPublic) {
        return new Part(number, "Part " + number, "/series/s/" + number + "/", isPublic);
    }

    private static List<Integer> numbers(List<Part> parts) {
        return parts.stream().map(Part::number).toList();
    }
}

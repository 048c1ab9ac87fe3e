package org.humanbeingsfirst.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A series, declared once in {@code content/series/<slug>/index.md}.
 *
 * @param slug the folder's name
 * @param title its title
 * @param summary its summary
 * @param permalink its address
 * @param plannedParts number of parts announced; at least the highest number readers can see
 * @param coming dates that the series announces, by part number
 * @param parts every part there is, drafts too, by number and then title
 */
public record Series(
        String slug,
        String title,
        String summary,
        String permalink,
        int plannedParts,
        Map<Integer, LocalDate> coming,
        List<Part> parts) {

    public Series {
        coming = Map.copyOf(coming);
        parts =
                parts.stream()
                        .sorted(Comparator.comparingInt(Part::number).thenComparing(Part::title))
                        .toList();
    }

    /** The parts readers see, in order. */
    public List<Part> publicParts() {
        return parts.stream().filter(Part::isPublic).toList();
    }

    /** The public part before a number. */
    public Optional<Part> before(int number) {
        return publicParts().stream()
                .filter(part -> part.number() < number)
                .reduce((earlier, later) -> later);
    }

    /** The public part after a number. */
    public Optional<Part> after(int number) {
        return publicParts().stream().filter(part -> part.number() > number).findFirst();
    }

    /**
     * Planned parts that readers cannot see yet.
     *
     * @param number the part's number
     * @param date the day the series announces for it, if it announces one
     */
    public record ComingPart(int number, Optional<LocalDate> date) {}

    /** The parts still to come, in order. */
    public List<ComingPart> comingParts() {
        List<Part> visible = publicParts();
        List<ComingPart> result = new ArrayList<>();
        for (int number = 1; number <= plannedParts; number++) {
            int sought = number;
            if (visible.stream().noneMatch(part -> part.number() == sought)) {
                result.add(new ComingPart(number, Optional.ofNullable(coming.get(number))));
            }
        }
        return result;
    }
}

package race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what the parts measured and writes {@code RESULTS.md} and {@code results.svg}. */
final class Report {

    private final List<List<String>> aims = new ArrayList<>();
    private final StringBuilder parts = new StringBuilder();
    private final Map<String, SortedMap<Integer, Double>> curves = new LinkedHashMap<>();

    /**
     * Something that was to be reached.
     *
     * @param limit in words
     * @param measured with its unit
     */
    void aim(String what, String limit, String measured, boolean isMet) {
        aims.add(List.of(what, limit, measured, isMet ? "yes" : "**no**"));
    }

    /** Begins a part. */
    void heading(String heading, String explanation) {
        parts.append("\n## ").append(heading).append("\n\n").append(explanation).append('\n');
        System.out.println("\n" + heading);
    }

    /** Begins a table; its rows follow. */
    void header(String... cells) {
        parts.append('\n');
        row(cells);
        parts.append("|---".repeat(cells.length)).append("|\n");
    }

    /** Adds a row to the table begun last. */
    void row(String... cells) {
        parts.append(line(List.of(cells)));
        System.out.println(String.join("  ", cells));
    }

    /** Adds a point to the plot. */
    void point(String program, int posts, double seconds) {
        curves.computeIfAbsent(program, name -> new TreeMap<>()).put(posts, seconds);
    }

    /** Writes the results into a folder. */
    void write(Path folder, Options options, List<Program> programs) throws IOException {
        Files.createDirectories(folder);
        StringBuilder text = new StringBuilder("# Results\n\n");
        text.append("Made by `").append(options.command()).append("` on ");
        text.append(LocalDate.now(ZoneOffset.UTC)).append(". ");
        text.append("[README.md](README.md) says how it is measured.\n\n");
        text.append(Machine.described()).append("\n\n");
        for (Program program : programs) {
            text.append("- ").append(program.name()).append(": ").append(program.version());
            text.append('\n');
        }
        if (!aims.isEmpty()) {
            text.append("\n## What it should reach\n\n");
            text.append(line(List.of("What", "Aim", "Measured", "Met")))
                    .append("|---|---|---|---|\n");
            aims.forEach(aim -> text.append(line(aim)));
        }
        if (!curves.isEmpty()) {
            Chart.write(curves, folder.resolve("results.svg"));
            text.append("\n![Seconds of a cold build over the number of posts](results.svg)\n");
        }
        Files.writeString(folder.resolve("RESULTS.md"), text.append(parts));
    }

    /** With three or four digits. */
    static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 1 ? "%.3f" : "%.2f", seconds);
    }

    static String milliseconds(double seconds) {
        return String.format(Locale.ROOT, "%.0f ms", seconds * 1000);
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    /** A whole number with thousands marked. */
    static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}

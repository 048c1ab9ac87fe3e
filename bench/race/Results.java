package race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code RESULTS.md} and {@code results.svg}: made anew after each part, of all parts that were ever
 * run into the same folder, each as it was run last.
 */
final class Results {

    private final Path folder;
    private final Path kept;
    private final List<Program> programs;

    /**
     * @param project the project's folder
     * @param into folder for the results, below the project's
     */
    Results(Path project, String into, List<Program> programs) {
        this.folder = project.resolve(into);
        this.kept = project.resolve("target/bench/parts").resolve(into.replace('/', '-'));
        this.programs = programs;
    }

    /** Adds what a part measured, in the place of what it measured before. */
    void add(Options.Part part, Report report, Options options) throws IOException {
        report.say(
                "By `%s` on %s.".formatted(options.command(), LocalDate.now(ZoneOffset.UTC)));
        report.write(file(part));
        write();
    }

    private Path file(Options.Part part) {
        return kept.resolve(part.name().toLowerCase(Locale.ROOT) + ".txt");
    }

    private void write() throws IOException {
        Map<Options.Part, Report> parts = new TreeMap<>();
        for (Options.Part part : Options.Part.values()) {
            if (Files.exists(file(part))) {
                parts.put(part, Report.read(file(part)));
            }
        }
        StringBuilder text = new StringBuilder("# Results\n\n");
        text.append("[README.md](README.md) says how it is measured. ");
        text.append("Below each part stands the command that made it.\n\n");
        text.append(Machine.described()).append("\n\n");
        for (Program program : programs) {
            text.append("- ").append(program.name()).append(": ").append(program.version());
            text.append('\n');
        }
        text.append("\n## What it should reach\n\n");
        text.append(Report.line(List.of("What", "Aim", "Measured", "Met")));
        text.append("|---|---|---|---|\n");
        parts.values().forEach(part -> part.aims().forEach(aim -> text.append(Report.line(aim))));
        Files.createDirectories(folder);
        Report cold = parts.get(Options.Part.COLD);
        if (cold != null) {
            Map<String, SortedMap<Integer, Double>> curves = cold.curves();
            Chart.write(curves, folder.resolve("results.svg"));
            text.append("\n![Seconds of a cold build over the number of posts](results.svg)\n");
        }
        parts.values().forEach(part -> text.append(part.text()));
        Files.writeString(folder.resolve("RESULTS.md"), text);
    }
}

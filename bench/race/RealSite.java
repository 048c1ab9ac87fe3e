package race;

import static race.Report.seconds;
import static race.Report.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The part of the race that builds a copy of the project's own site. */
final class RealSite {

    private static final List<String> SOURCES =
            List.of(
                    "content",
                    "sources",
                    "registers",
                    "templates",
                    "assets",
                    "jbake.properties",
                    "suppressions.yaml");

    private final Program press;
    private final Path project;
    private final Path copy;
    private final Options options;
    private final Report report;

    RealSite(Program press, Path project, Path sites, Options options, Report report) {
        this.press = press;
        this.project = project;
        this.copy = sites.resolve("real");
        this.options = options;
        this.report = report;
    }

    /** Builds it without and with what the last build left. */
    void build() throws IOException, InterruptedException {
        for (String source : SOURCES) {
            if (Files.exists(project.resolve(source))) {
                Trees.copy(project.resolve(source), copy.resolve(source));
            }
        }
        Path edited = somePart();
        Map<String, Runs> measured = new LinkedHashMap<>();
        for (String build : List.of("cold", "nothing changed", "one sentence")) {
            measured.put(build, new Runs());
        }
        buildOnce();
        for (int run = 0; run < options.runs(); run++) {
            Trees.delete(copy.resolve("target"));
            measured.get("cold").add(buildOnce());
            measured.get("nothing changed").add(buildOnce());
            Files.writeString(
                    edited, "\nSentence " + run + " was added.\n", StandardOpenOption.APPEND);
            measured.get("one sentence").add(buildOnce());
        }
        tell(measured);
        Trees.delete(copy);
    }

    private void tell(Map<String, Runs> measured) {
        report.heading(
                "The project's own site",
                "Its real content with all its sources, quotations and templates, from a copy.");
        report.header("Build", "Seconds", "CPU seconds", "Peak MiB");
        measured.forEach(
                (build, runs) ->
                        report.row(
                                build,
                                Builds.spread(runs),
                                seconds(runs.cpuSeconds()),
                                whole(runs.peakMebibytes())));
        aim("cold", measured, 1.0);
        aim("nothing changed", measured, 0.5);
    }

    private void aim(String build, Map<String, Runs> measured, double limit) {
        double seconds = measured.get(build).seconds();
        report.aim(
                "Build of the project's own site, " + build,
                "under " + seconds(limit) + " s",
                seconds(seconds) + " s",
                seconds < limit);
    }

    private Child.Usage buildOnce() throws IOException, InterruptedException {
        return Child.run(copy, copy.resolveSibling("build.log"), press.build());
    }

    /** The part of a series that comes first by its path. */
    private Path somePart() throws IOException {
        try (Stream<Path> files = Files.walk(copy.resolve("content/series"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("index.md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}

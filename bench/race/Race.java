package race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Races the press against other programs on the same made-up sites and writes what was measured.
 * Started by {@code bench/run} in the project's folder.
 */
final class Race {

    private Race() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(
                    "bench: "
                            + wrong.getMessage()
                            + "\n  hint: bench/run --help lists the options");
            System.exit(2);
            return;
        }
        Path project = Path.of("").toAbsolutePath();
        Path sites =
                Files.createTempDirectory(Path.of(System.getProperty("bench.memory")), "race-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leaveNothing(sites)));
        try {
            run(options, project, sites);
        } catch (IllegalStateException failed) {
            System.err.println("bench: " + failed.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options, Path project, Path sites)
            throws IOException, InterruptedException {
        List<Program> programs = Program.installed(project);
        Results results = new Results(project, options.into(), programs);
        for (Options.Part part : options.parts()) {
            Report report = new Report();
            switch (part) {
                case COLD -> new Builds(programs, sites, options, report).cold();
                case CITATIONS -> new Builds(programs, sites, options, report).citations();
                case SECOND -> new Builds(programs, sites, options, report).second();
                case SERVE -> new Previews(programs, sites, options, report).serve();
                case AUDIT -> new Audits(programs.get(0), project, sites, options, report).check();
                case REAL -> new RealSite(programs.get(0), project, sites, options, report).build();
            }
            results.add(part, report, options);
        }
    }

    /** However the race ends: no process goes on, and the memory is free again. */
    private static void leaveNothing(Path sites) {
        for (int attempt = 0; attempt < 20 && Files.exists(sites); attempt++) {
            Child.endAll();
            try {
                Trees.delete(sites);
            } catch (IOException stillWritten) {
                // Interrupted in the middle of something: what was being done may still go on.
            }
        }
        if (Files.exists(sites)) {
            System.err.println("bench: could not delete " + sites);
        }
    }
}

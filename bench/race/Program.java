package race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program in the race.
 *
 * @param name as the results call it
 * @param version as it calls itself
 * @param form how it wants its posts
 * @param skeleton folder with its templates and configuration
 * @param build command that builds the site in the folder it is run in
 * @param preview command that serves that site and builds it again at each change; empty if not raced
 * @param output folder of the built site, below the site's
 * @param traces all that a build leaves in the site's folder
 * @param mostPosts beyond which it takes too long to be waited for
 */
record Program(
        String name,
        String version,
        Form form,
        Path skeleton,
        List<String> build,
        List<String> preview,
        String output,
        List<String> traces,
        int mostPosts) {

    static final String PRESS = "the press";
    static final String HUGO = "Hugo";
    static final String ELEVENTY = "Eleventy";
    static final String JEKYLL = "Jekyll";
    static final String JBAKE = "stock JBake";

    /** The port, where a preview's command needs one. */
    static final String PORT = "PORT";

    /** The programs that can be run here, the press first. */
    static List<Program> installed(Path project) throws IOException, InterruptedException {
        List<Program> programs = new ArrayList<>();
        programs.add(press(project));
        hugo(project).ifPresent(programs::add);
        eleventy(project).ifPresent(programs::add);
        jekyll(project).ifPresent(programs::add);
        jbake(project).ifPresent(programs::add);
        return programs;
    }

    private static Program press(Path project) throws IOException, InterruptedException {
        String press = project.resolve("press").toString();
        return new Program(
                PRESS,
                said(List.of(press, "--version")).orElseThrow().replace("press ", ""),
                Form.PRESS,
                project.resolve("bench/ours"),
                List.of(press, "build"),
                List.of(press, "serve", "--port", "0"),
                "target/site",
                List.of("target"),
                Integer.MAX_VALUE);
    }

    private static Optional<Program> hugo(Path project) throws IOException, InterruptedException {
        return said(List.of("hugo", "version"))
                .map(
                        version ->
                                new Program(
                                        HUGO,
                                        version.split(" ")[1],
                                        Form.HUGO,
                                        project.resolve("bench/hugo"),
                                        List.of("hugo", "--quiet"),
                                        List.of("hugo", "server", "--port", PORT),
                                        "public",
                                        List.of("public", "resources", ".hugo_build.lock"),
                                        Integer.MAX_VALUE));
    }

    private static Optional<Program> eleventy(Path project)
            throws IOException, InterruptedException {
        Path start = project.resolve("target/bench/eleventy/node_modules/@11ty/eleventy/cmd.cjs");
        if (!Files.exists(start)) {
            return Optional.empty();
        }
        List<String> build = List.of("node", start.toString());
        List<String> preview = new ArrayList<>(build);
        preview.addAll(List.of("--serve", "--incremental", "--port=" + PORT));
        return said(List.of("node", start.toString(), "--version"))
                .map(
                        version ->
                                new Program(
                                        ELEVENTY,
                                        version,
                                        Form.ELEVENTY,
                                        project.resolve("bench/eleventy"),
                                        build,
                                        preview,
                                        "_site",
                                        List.of("_site", ".cache"),
                                        10_000));
    }

    private static Optional<Program> jekyll(Path project) throws IOException, InterruptedException {
        return said(List.of("jekyll", "--version"))
                .map(
                        version ->
                                new Program(
                                        JEKYLL,
                                        version.replace("jekyll ", ""),
                                        Form.JEKYLL,
                                        project.resolve("bench/jekyll"),
                                        List.of(
                                                "jekyll",
                                                "build",
                                                "--quiet",
                                                "--disable-disk-cache"),
                                        List.of(),
                                        "_site",
                                        List.of("_site", ".jekyll-cache"),
                                        1_000));
    }

    private static Optional<Program> jbake(Path project) {
        Path libraries = project.resolve("target/bench/stock-jbake/lib");
        if (!Files.exists(libraries)) {
            return Optional.empty();
        }
        return Optional.of(
                new Program(
                        JBAKE,
                        "2.7.0",
                        Form.JBAKE,
                        project.resolve("bench/stock"),
                        List.of(
                                "java",
                                "-Dlogback.configurationFile=logback.xml",
                                "-cp",
                                libraries + "/*",
                                "org.jbake.launcher.Main",
                                "-b",
                                ".",
                                "output"),
                        List.of(),
                        "output",
                        List.of("output", "cache"),
                        1_000));
    }

    boolean isPress() {
        return form == Form.PRESS;
    }

    /** The first line that a command says; empty if there is no such program. */
    /** The first line that a command says; empty if it is not installed or fails. */
    static Optional<String> said(List<String> command)
            throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
        String said = new String(process.getInputStream().readAllBytes());
        return process.waitFor() == 0 ? said.lines().findFirst() : Optional.empty();
    }
}

package race;

import static race.Report.ratio;
import static race.Report.seconds;
import static race.Report.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The part of the race that checks a built site: the press beside link checkers. All look at the
 * same folder and ask no other site.
 */
final class Audits {

    private static final String PRESS = "the press";
    private static final String RELATIVE = "relative";

    /** An address of the site, from its root on. */
    private static final Pattern LOCAL = Pattern.compile("((?:href|src)=\"?)/([^\"\\s>]*)");

    /** Beyond which the others take too long to be waited for. */
    private static final int MOST_FOR_PEERS = 1_000;

    private static final int LARGE = 10_000;
    private static final double MOST_SECONDS = 6;
    private static final double MOST_MEBIBYTES = 1024;

    private final Program press;
    private final Path project;
    private final Path sites;
    private final Options options;
    private final Report report;

    Audits(Program press, Path project, Path sites, Options options, Report report) {
        this.press = press;
        this.project = project;
        this.sites = sites;
        this.options = options;
        this.report = report;
    }

    /** Checks the links and images of built sites. */
    void check() throws IOException, InterruptedException {
        report.heading(
                "Checks of built sites",
                "Links and images of the pages that the press made, no other site asked. linkinator"
                    + " serves the folder to itself; LinkChecker reads a copy in which addresses that"
                    + " begin with / are relative, because it cannot map them to a folder."
                    + " html-proofer is Debian's release, which is not the newest, and leaves"
                    + " scripts out. htmltest and lychee are in no package list that the race"
                    + " installs from.");
        report.header("Pages", "Program", "Seconds", "Beside the press", "CPU seconds", "Peak MiB");
        for (int posts : options.sizesOr(MOST_FOR_PEERS, LARGE)) {
            check(posts);
        }
    }

    private void check(int posts) throws IOException, InterruptedException {
        Site site = Site.make(press, sites, posts, false);
        site.buildCold();
        Path built = site.folder().resolve(press.output());
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(
                PRESS,
                List.of(
                        project.resolve("press").toString(),
                        "check",
                        built.toString(),
                        "--only",
                        "links,images"));
        if (posts <= MOST_FOR_PEERS) {
            commands.putAll(peers(built));
        }
        Map<String, Runs> measured = new LinkedHashMap<>();
        Map<String, Integer> runs = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> each : commands.entrySet()) {
            measured.put(each.getKey(), new Runs());
            runs.put(each.getKey(), options.runsOf(run(each.getValue())));
        }
        for (int run = 0; run < options.runs(); run++) {
            for (Map.Entry<String, List<String>> each : commands.entrySet()) {
                if (run < runs.get(each.getKey())) {
                    measured.get(each.getKey()).add(run(each.getValue()));
                }
            }
        }
        tell(posts, site.pages(), measured);
        site.delete();
        Trees.delete(sites.resolve(RELATIVE));
    }

    private Child.Usage run(List<String> command) throws IOException, InterruptedException {
        return Child.run(sites, sites.resolve("check.log"), command);
    }

    private void tell(int posts, long pages, Map<String, Runs> measured) {
        Runs ours = measured.get(PRESS);
        measured.forEach(
                (name, runs) ->
                        report.row(
                                whole(pages),
                                name,
                                Builds.spread(runs),
                                ratio(runs.ratioTo(ours)),
                                seconds(runs.cpuSeconds()),
                                whole(runs.peakMebibytes())));
        if (posts == LARGE) {
            report.aim(
                    "Links and images of 10,000 posts checked",
                    "under " + seconds(MOST_SECONDS) + " s",
                    seconds(ours.seconds()) + " s",
                    ours.seconds() < MOST_SECONDS);
            report.aim(
                    "Memory of that check",
                    "under 1,024 MiB",
                    whole(ours.peakMebibytes()) + " MiB",
                    ours.peakMebibytes() < MOST_MEBIBYTES);
        }
    }

    private Map<String, List<String>> peers(Path built)
            throws IOException, InterruptedException {
        Map<String, List<String>> peers = new LinkedHashMap<>();
        Path linkinator =
                project.resolve("target/bench/linkinator/node_modules/linkinator/build/src/cli.js");
        if (Files.exists(linkinator)) {
            peers.put(
                    "linkinator",
                    List.of(
                            "node",
                            linkinator.toString(),
                            built.toString(),
                            "--recurse",
                            "--skip",
                            "^(?!http://localhost)",
                            "--verbosity",
                            "error"));
        }
        if (Program.said(List.of("htmlproofer", "--version")).isPresent()) {
            peers.put(
                    "html-proofer",
                    List.of(
                            "htmlproofer",
                            built.toString(),
                            "--disable-external",
                            "--checks-to-ignore",
                            "ScriptCheck"));
        }
        if (Program.said(List.of("linkchecker", "--version")).isPresent()) {
            copyWithRelativeAddresses(built, sites.resolve(RELATIVE));
            // Started by root it goes on as nobody, who must be able to read them.
            Files.setPosixFilePermissions(sites, PosixFilePermissions.fromString("rwxr-xr-x"));
            peers.put(
                    "LinkChecker",
                    List.of(
                            "linkchecker",
                            "--no-status",
                            "--no-warnings",
                            sites.resolve(RELATIVE).resolve("index.html").toUri().toString()));
        }
        return peers;
    }

    /**
     * Copies a site so that it can be read from files: LinkChecker waits up to half a second between
     * two requests to a server, whatever it is told.
     */
    private static void copyWithRelativeAddresses(Path built, Path copy) throws IOException {
        Trees.copy(built, copy);
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
                String up = "../".repeat(copy.relativize(file).getNameCount() - 1);
                String html = Files.readString(file);
                Files.writeString(
                        file,
                        LOCAL.matcher(html)
                                .replaceAll(
                                        address -> {
                                            boolean isFolder =
                                                    address.group(2).isEmpty()
                                                            || address.group(2).endsWith("/");
                                            String path = isFolder ? "index.html" : "";
                                            return Matcher.quoteReplacement(
                                                    address.group(1) + up + address.group(2) + path);
                                        }));
            }
        }
    }
}

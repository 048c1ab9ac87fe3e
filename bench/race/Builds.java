package race;

import static race.Report.ratio;
import static race.Report.seconds;
import static race.Report.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of the race that time whole builds. Programs run in turn: A B C, A B C, and so on. */
final class Builds {

    private static final int LARGE = 50_000;
    private static final String HUGO_IN_FULL = "Hugo, in full";
    private static final double MOST_MEBIBYTES = 1024;

    private final List<Program> programs;
    private final Path sites;
    private final Options options;
    private final Report report;

    Builds(List<Program> programs, Path sites, Options options, Report report) {
        this.programs = programs;
        this.sites = sites;
        this.options = options;
        this.report = report;
    }

    /** Builds without anything that an earlier build left. */
    void cold() throws IOException, InterruptedException {
        report.heading(
                "Cold builds",
                "Each build begins without output and caches. Seconds are medians, the shortest and"
                    + " the longest run in brackets; \"beside Hugo\" is the median of the ratios of"
                    + " each turn; memory is the peak of all runs.");
        report.header(
                "Posts",
                "Program",
                "Seconds",
                "Beside Hugo",
                "CPU seconds",
                "Peak MiB",
                "Runs",
                "HTML files");
        Map<Integer, Map<String, Runs>> bySize = new LinkedHashMap<>();
        for (int posts : options.sizesOr(10, 100, 1_000, 10_000, LARGE)) {
            bySize.put(posts, cold(posts));
        }
        aimsOfCold(bySize);
    }

    private Map<String, Runs> cold(int posts) throws IOException, InterruptedException {
        List<Site> racing = new ArrayList<>();
        for (Program program : programs) {
            if (posts <= program.mostPosts()) {
                racing.add(Site.make(program, sites, posts, false));
            }
        }
        Map<Site, Integer> runs = new LinkedHashMap<>();
        for (Site site : racing) {
            runs.put(site, options.runsOf(site.buildCold()));
        }
        Site.compare(racing);
        Map<String, Runs> measured = new LinkedHashMap<>();
        for (int run = 0; run < options.runs(); run++) {
            for (Site site : racing) {
                if (run < runs.get(site)) {
                    measured.computeIfAbsent(site.program().name(), name -> new Runs())
                            .add(site.buildCold());
                }
            }
        }
        Runs hugo = measured.get(Program.HUGO);
        for (Site site : racing) {
            Runs of = measured.get(site.program().name());
            report.point(site.program().name(), posts, of.seconds());
            report.row(
                    whole(posts),
                    site.program().name(),
                    spread(of),
                    hugo == null ? "" : ratio(of.ratioTo(hugo)),
                    seconds(of.cpuSeconds()),
                    whole(of.peakMebibytes()),
                    whole(of.count()),
                    whole(site.pages()));
            site.delete();
        }
        return measured;
    }

    private void aimsOfCold(Map<Integer, Map<String, Runs>> bySize) {
        Map<Integer, Double> hugoLimits = Map.of(10_000, 1.0, 1_000, 2.5);
        bySize.forEach(
                (posts, measured) -> {
                    Runs press = measured.get(Program.PRESS);
                    Runs hugo = measured.get(Program.HUGO);
                    Runs eleventy = measured.get(Program.ELEVENTY);
                    if (hugo != null && hugoLimits.containsKey(posts)) {
                        aimOfRatio(
                                "Cold build of %s posts beside Hugo".formatted(whole(posts)),
                                press.ratioTo(hugo),
                                hugoLimits.get(posts));
                    }
                    if (eleventy != null) {
                        aimOfRatio(
                                "Cold build of %s posts beside Eleventy".formatted(whole(posts)),
                                press.ratioTo(eleventy),
                                1);
                    }
                    if (posts == 10_000) {
                        report.aim(
                                "Memory of a cold build of 10,000 posts",
                                "under 1,024 MiB",
                                whole(press.peakMebibytes()) + " MiB",
                                press.peakMebibytes() < MOST_MEBIBYTES);
                    }
                });
        if (bySize.containsKey(10_000) && bySize.containsKey(LARGE)) {
            double growth =
                    bySize.get(LARGE).get(Program.PRESS).seconds()
                            / bySize.get(10_000).get(Program.PRESS).seconds();
            report.aim(
                    "Cold build of 50,000 posts, in cold builds of 10,000",
                    "at most 6 (5 is linear)",
                    ratio(growth),
                    growth <= 6);
        }
    }

    /** What citations and quotations cost. */
    void citations() throws IOException, InterruptedException {
        report.heading(
                "Citations",
                "Cold builds of the press. With citations each post has five, two of them of"
                        + " quotations that are compared with recorded passages, and a list of its"
                        + " sources.");
        report.header("Posts", "Without", "With", "With beside without", "Peak MiB with");
        Program press = programs.get(0);
        for (int posts : options.sizesOr(10_000)) {
            Site plain = Site.make(press, sites.resolve("plain"), posts, false);
            Site citing = Site.make(press, sites.resolve("citing"), posts, true);
            Runs without = new Runs();
            Runs with = new Runs();
            plain.buildCold();
            citing.buildCold();
            for (int run = 0; run < options.runs(); run++) {
                without.add(plain.buildCold());
                with.add(citing.buildCold());
            }
            double ratio = with.ratioTo(without);
            report.row(
                    whole(posts),
                    spread(without),
                    spread(with),
                    ratio(ratio),
                    whole(with.peakMebibytes()));
            if (posts == 10_000) {
                report.aim(
                        "Cold build of 10,000 posts with citations, beside without",
                        "at most 1.60",
                        ratio(ratio),
                        ratio <= 1.6);
            }
            plain.delete();
            citing.delete();
        }
    }

    /** Builds that can use what the last build left. */
    void second() throws IOException, InterruptedException {
        report.heading(
                "Second builds",
                "The press builds again, in a new process: with nothing changed, with a sentence"
                    + " more in one post, with another title of one post. Hugo has no such cache:"
                    + " beside it stands its full build, in turn with these.");
        report.header("Posts", "Build", "Seconds", "Beside Hugo", "CPU seconds", "Peak MiB");
        for (int posts : options.sizesOr(10_000)) {
            second(posts);
        }
    }

    private void second(int posts) throws IOException, InterruptedException {
        Site site = Site.make(programs.get(0), sites, posts, false);
        Site hugo = null;
        for (Program program : programs) {
            if (program.name().equals(Program.HUGO)) {
                hugo = Site.make(program, sites, posts, false);
                hugo.buildCold();
            }
        }
        site.buildCold();
        Map<String, Runs> measured = new LinkedHashMap<>();
        for (String build : List.of("nothing changed", "one sentence", "one title", HUGO_IN_FULL)) {
            measured.put(build, new Runs());
        }
        for (int run = 0; run < options.runs(); run++) {
            measured.get("nothing changed").add(site.build());
            measured.get("one sentence").add(buildAfter(site.editBody(2 * run + 1), site));
            measured.get("one title").add(buildAfter(site.editTitle(2 * run + 2), site));
            if (hugo != null) {
                measured.get(HUGO_IN_FULL).add(hugo.buildCold());
            }
        }
        Runs full = measured.get(HUGO_IN_FULL);
        for (Map.Entry<String, Runs> build : measured.entrySet()) {
            Runs of = build.getValue();
            if (of.count() > 0) {
                report.row(
                        whole(posts),
                        build.getKey(),
                        spread(of),
                        full.count() == 0 ? "" : ratio(of.ratioTo(full)),
                        seconds(of.cpuSeconds()),
                        whole(of.peakMebibytes()));
            }
        }
        if (posts == 10_000 && full.count() > 0) {
            aimOfRatio(
                    "Second build of 10,000 posts, one sentence changed, beside Hugo's full build",
                    measured.get("one sentence").ratioTo(full),
                    0.25);
        }
        site.delete();
        if (hugo != null) {
            hugo.delete();
        }
    }

    private static Child.Usage buildAfter(Site.Edit edit, Site site)
            throws IOException, InterruptedException {
        edit.save();
        Child.Usage usage = site.build();
        if (!site.page(edit.address()).contains(edit.shown())) {
            throw new IllegalStateException("the second build does not show: " + edit.shown());
        }
        return usage;
    }

    private void aimOfRatio(String what, double measured, double limit) {
        report.aim(what, "under " + ratio(limit), ratio(measured), measured < limit);
    }

    static String spread(Runs runs) {
        return "%s (%s to %s)"
                .formatted(
                        seconds(runs.seconds()), seconds(runs.shortest()), seconds(runs.longest()));
    }
}

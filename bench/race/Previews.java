package race;

import static race.Report.milliseconds;
import static race.Report.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The part of the race that times how soon a saved edit can be seen. */
final class Previews {

    private static final int UNCOUNTED = 3;
    private static final int FEWEST_EDITS = 3;

    /** After which no further sentence is edited: Eleventy needs ten seconds for each at 10,000. */
    private static final long LONGEST_IN_SECONDS = 120;

    private static final Map<Integer, Double> LIMITS = Map.of(1_000, 0.150, 10_000, 0.400);

    private final List<Program> programs;
    private final Path sites;
    private final Options options;
    private final Report report;

    Previews(List<Program> programs, Path sites, Options options, Report report) {
        this.programs = programs;
        this.sites = sites;
        this.options = options;
        this.report = report;
    }

    /** Edits posts while a program shows the site, one program after the other. */
    void serve() throws IOException, InterruptedException {
        report.heading(
                "While writing",
                "From before a file is written until the preview announces that the page may be"
                    + " loaded again: the press by its event, Hugo by the message on its LiveReload"
                    + " socket, Eleventy by the line that says what it wrote. The page is then"
                    + " loaded and must show the edit. Medians, the shortest and the longest in"
                    + " brackets; each edit is of another post and comes after a pause of random"
                    + " length, because Hugo looks for changes twice a second. Hugo renders only"
                    + " the pages that were opened last, which is its default.");
        report.header("Posts", "Program", "Edit", "Until announced", "Edits", "Peak MiB");
        for (int posts : options.sizesOr(1_000, 10_000)) {
            Map<String, Double> medians = new TreeMap<>();
            for (Program program : programs) {
                if (!program.preview().isEmpty() && posts <= program.mostPosts()) {
                    medians.put(program.name(), serve(program, posts));
                }
            }
            aims(posts, medians);
        }
    }

    /** The median of edits of the text. */
    private double serve(Program program, int posts) throws IOException, InterruptedException {
        Site site = Site.make(program, sites, posts, false);
        try (Preview preview = Preview.start(site)) {
            List<Double> sentences = new ArrayList<>();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_IN_SECONDS);
            int edit = 1;
            for (; edit <= UNCOUNTED + options.edits(); edit++) {
                double seconds = preview.secondsUntilAnnounced(site.editBody(edit));
                if (edit > UNCOUNTED) {
                    sentences.add(seconds);
                }
                if (sentences.size() >= FEWEST_EDITS && System.nanoTime() > end) {
                    edit++;
                    break;
                }
            }
            addRow(site, "a sentence", sentences, preview.peakMebibytes());
            if (program.isPress()) {
                List<Double> titles = new ArrayList<>();
                for (int last = edit + options.edits(); edit < last; edit++) {
                    titles.add(preview.secondsUntilAnnounced(site.editTitle(edit)));
                }
                addRow(site, "a title", titles, preview.peakMebibytes());
            }
            return median(sentences);
        } finally {
            site.delete();
        }
    }

    private void addRow(Site site, String what, List<Double> seconds, double peakMebibytes) {
        String times =
                "%s (%s to %s)"
                        .formatted(
                                milliseconds(median(seconds)),
                                milliseconds(seconds.stream().min(Double::compare).orElseThrow()),
                                milliseconds(seconds.stream().max(Double::compare).orElseThrow()));
        report.row(
                whole(site.posts()),
                site.program().name(),
                what,
                times,
                whole(seconds.size()),
                whole(peakMebibytes));
    }

    private void aims(int posts, Map<String, Double> medians) {
        if (!LIMITS.containsKey(posts)) {
            return;
        }
        double press = medians.remove(Program.PRESS);
        String what = "From save to reload at %s posts".formatted(whole(posts));
        double limit = LIMITS.get(posts);
        report.aim(what, "under " + milliseconds(limit), milliseconds(press), press < limit);
        medians.forEach(
                (name, other) ->
                        report.aim(
                                what + ", beside " + name,
                                "under " + milliseconds(other),
                                milliseconds(press),
                                press < other));
    }

    private static double median(List<Double> numbers) {
        return Runs.median(numbers.stream().mapToDouble(Double::doubleValue));
    }
}

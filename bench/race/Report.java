package race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one part of the race measured. It can be kept in a file, so that parts that were run apart end
 * up in the same results.
 */
final class Report {

    private static final String AIM = "aim";
    private static final String POINT = "point";
    private static final String TEXT = "text";

    /** What was to be reached, as rows of a table. */
    private final List<List<String>> aims = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private final Map<String, SortedMap<Integer, Double>> curves = new LinkedHashMap<>();

    /** What was kept of a part that was run before. */
    static Report read(Path file) throws IOException {
        Report report = new Report();
        for (String line : Files.readAllLines(file)) {
            List<String> cells = List.of(line.split("\t", -1));
            switch (cells.get(0)) {
                case AIM -> report.aims.add(cells.subList(1, cells.size()));
                case POINT ->
                        report.point(
                                cells.get(1),
                                Integer.parseInt(cells.get(2)),
                                Double.parseDouble(cells.get(3)));
                case TEXT -> report.text.append(cells.get(1)).append('\n');
                default -> throw new IOException(file + " holds something else: " + line);
            }
        }
        return report;
    }

    /** Keeps it for {@link #read}. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        aims.forEach(aim -> lines.add(AIM + "\t" + String.join("\t", aim)));
        curves.forEach(
                (program, curve) ->
                        curve.forEach(
                                (posts, seconds) ->
                                        lines.add(
                                                String.join(
                                                        "\t",
                                                        POINT,
                                                        program,
                                                        posts.toString(),
                                                        seconds.toString()))));
        text.toString().lines().forEach(line -> lines.add(TEXT + "\t" + line));
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    /**
     * Something that was to be reached.
     *
     * @param limit in words
     * @param measured with its unit
     */
    void aim(String what, String limit, String measured, boolean isMet) {
        aims.add(List.of(what, limit, measured, isMet ? "yes" : "**no**"));
    }

    /** Begins the text. */
    void heading(String heading, String explanation) {
        text.append("\n## ").append(heading).append("\n\n").append(explanation).append('\n');
        System.out.println("\n" + heading);
    }

    /** Adds a sentence. */
    void say(String sentence) {
        text.append('\n').append(sentence).append('\n');
    }

    /** Begins a table; its rows follow. */
    void header(String... cells) {
        text.append('\n');
        row(cells);
        text.append("|---".repeat(cells.length)).append("|\n");
    }

    /** Adds a row to the table begun last. */
    void row(String... cells) {
        text.append(line(List.of(cells)));
        System.out.println(String.join("  ", cells));
    }

    /** Adds a point to the plot. */
    void point(String program, int posts, double seconds) {
        curves.computeIfAbsent(program, name -> new TreeMap<>()).put(posts, seconds);
    }

    /** Rows of the table of what was to be reached. */
    List<List<String>> aims() {
        return aims;
    }

    /** Seconds over posts for each program. */
    Map<String, SortedMap<Integer, Double>> curves() {
        return curves;
    }

    /** Heading, explanation and tables. */
    String text() {
        return text.toString();
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

    /** A row of a table in Markdown. */
    static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}

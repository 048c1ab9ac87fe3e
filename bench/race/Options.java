package race;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was asked for on the command line.
 *
 * @param sizes numbers of posts; empty for each part's own
 * @param runs counted runs of each program
 * @param edits counted edits of each preview
 * @param parts what to measure
 * @param into folder for the results, below the project's
 * @param arguments as typed
 */
record Options(
        List<Integer> sizes,
        int runs,
        int edits,
        Set<Part> parts,
        String into,
        List<String> arguments) {

    /** What can be measured. */
    enum Part {
        COLD,
        CITATIONS,
        SECOND,
        SERVE,
        AUDIT,
        REAL
    }

    private static final int MOST_POSTS = 50_000;

    /** What takes longer than that is run less often: noise hides less of it, and it is waited for. */
    private static final double LONG_IN_SECONDS = 6;

    private static final int RUNS_OF_LONG = 2;

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static Options parse(String... arguments) {
        Options options =
                new Options(
                        List.of(), 5, 20, EnumSet.allOf(Part.class), "bench", List.of(arguments));
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            options = options.with(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--sizes" -> new Options(numbers(value), runs, edits, parts, into, arguments);
            case "--runs" -> new Options(sizes, number(value), edits, parts, into, arguments);
            case "--edits" -> new Options(sizes, runs, number(value), parts, into, arguments);
            case "--only" -> new Options(sizes, runs, edits, parts(value), into, arguments);
            case "--into" -> new Options(sizes, runs, edits, parts, value, arguments);
            default -> throw new IllegalArgumentException("there is no option " + option);
        };
    }

    /** How often something is run, by what its first run took, which does not count. */
    int runsOf(Child.Usage first) {
        return first.seconds() > LONG_IN_SECONDS ? Math.min(runs, RUNS_OF_LONG) : runs;
    }

    /** The sizes asked for, else those given here. */
    List<Integer> sizesOr(Integer... otherwise) {
        return sizes.isEmpty() ? List.of(otherwise) : sizes;
    }

    /** The command that asks for this. */
    String command() {
        return Stream.concat(Stream.of("bench/run"), arguments.stream())
                .collect(Collectors.joining(" "));
    }

    private static List<Integer> numbers(String value) {
        return Stream.of(value.split(",")).map(Options::number).sorted().distinct().toList();
    }

    private static int number(String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= MOST_POSTS) {
                return number;
            }
        } catch (NumberFormatException notDigits) {
            // Told below.
        }
        throw new IllegalArgumentException(value + " is no number from 1 to " + MOST_POSTS);
    }

    private static Set<Part> parts(String value) {
        return Arrays.stream(value.split(","))
                .map(
                        word -> {
                            try {
                                return Part.valueOf(word.toUpperCase(Locale.ROOT));
                            } catch (IllegalArgumentException unknown) {
                                throw new IllegalArgumentException("there is no part " + word);
                            }
                        })
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }
}

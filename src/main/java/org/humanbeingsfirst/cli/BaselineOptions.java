package org.humanbeingsfirst.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.Baseline;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingKey;
import picocli.CommandLine.Option;

/** The options that leave findings of an earlier day for later. */
final class BaselineOptions {

    private static final int NAMED_AT_MOST = 3;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Report only what is not among the findings accepted in this file.")
    private Path typed;

    @Option(
            names = "--write-baseline",
            description = "Accept today's findings: write them into that file.")
    private boolean writes;

    /**
     * Takes the file that is meant: the one typed, or else the configured one.
     *
     * @throws UsageException if it is to be written and there is none, or cannot be read
     */
    Step step(Surroundings surroundings, CheckConfiguration configuration) {
        Path file =
                typed == null
                        ? configuration.baseline().orElse(null)
                        : surroundings.folder().resolve(typed);
        if (file == null) {
            if (writes) {
                throw new UsageException(
                        "there is no baseline to write", "name the file with --baseline FILE");
            }
            return (result, err) -> result.findings();
        }
        BaselineFile baselineFile = new BaselineFile(file, surroundings.shown(file));
        Baseline before = baselineFile.read(writes);
        return writes
                ? (result, err) -> write(baselineFile, before, result, err)
                : (result, err) -> apply(baselineFile, before, result, err);
    }

    /** What is done with a result before it is reported. */
    @FunctionalInterface
    interface Step {

        /**
         * Takes out what is accepted.
         *
         * @param err takes what there is to say of the baseline
         * @return the findings that are left
         */
        List<Finding> applyTo(CheckRun.Result result, PrintWriter err);
    }

    private static List<Finding> write(
            BaselineFile file, Baseline before, CheckRun.Result result, PrintWriter err) {
        if (!result.isComplete()) {
            err.println(
                    "press: "
                            + file.shown()
                            + " is left as it was, because not everything could be checked");
            return result.findings();
        }
        Split split = Split.of(result);
        Baseline today = before.withFindings(split.acceptable(), result::covers);
        file.write(today);
        err.println("press: " + file.shown() + " accepts " + counted(today.size(), "finding"));
        return split.firm();
    }

    private static List<Finding> apply(
            BaselineFile file, Baseline baseline, CheckRun.Result result, PrintWriter err) {
        Split split = Split.of(result);
        Baseline.Outcome outcome = baseline.applyTo(split.acceptable());
        List<FindingKey> gone = outcome.gone().stream().filter(result::covers).toList();
        if (!gone.isEmpty()) {
            err.println("press: " + file.shown() + " can be shortened: " + named(gone));
        }
        List<Finding> left = new ArrayList<>(outcome.left());
        left.addAll(split.firm());
        return left;
    }

    private static String named(List<FindingKey> gone) {
        String some =
                gone.stream()
                        .limit(NAMED_AT_MOST)
                        .map(key -> key.rule() + " in " + key.file())
                        .collect(Collectors.joining(", "));
        return some
                + (gone.size() > NAMED_AT_MOST
                        ? " and " + (gone.size() - NAMED_AT_MOST) + " more"
                        : "")
                + (gone.size() == 1 ? " no longer occurs" : " no longer occur")
                + "; run this with --write-baseline";
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /**
     * Findings by what a baseline may do with them.
     *
     * @param acceptable those that suppressions may accept too
     * @param firm the rest, and every error that stopped the check
     */
    private record Split(List<Finding> acceptable, List<Finding> firm) {

        static Split of(CheckRun.Result result) {
            Set<String> never = Rules.forSuppressions().firm();
            List<Finding> acceptable = new ArrayList<>();
            List<Finding> firm = new ArrayList<>();
            for (Finding finding : result.findings()) {
                boolean isFirm = !result.isComplete() || never.contains(finding.rule().id());
                (isFirm ? firm : acceptable).add(finding);
            }
            return new Split(acceptable, firm);
        }
    }
}

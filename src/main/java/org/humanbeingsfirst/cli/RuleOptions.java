package org.humanbeingsfirst.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.humanbeingsfirst.finding.RuleSelection;
import org.humanbeingsfirst.finding.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that choose rules. */
final class RuleOptions {

    /** Reads the words of severities. */
    static final class SeverityConverter implements ITypeConverter<Severity> {

        @Override
        public Severity convert(String typed) {
            return Severity.ofWord(typed)
                    .orElseThrow(
                            () -> new TypeConversionException("expected error, warning or review"));
        }
    }

    @Option(
            names = "--only",
            paramLabel = "NAMES",
            description = {
                "Run only these: ids of rules, or groups such as links,images. --rules lists both."
            })
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--skip",
            paramLabel = "NAMES",
            description = "Leave these rules or groups out.")
    private List<String> skip = new ArrayList<>();

    @Option(
            names = "--severity",
            paramLabel = "SEVERITY",
            converter = SeverityConverter.class,
            description =
                    "Report what weighs at least this: error, warning or review (default: review).")
    private Severity severity;

    /**
     * The rules chosen; what was not typed is taken from the configuration.
     *
     * @throws UsageException if a name is not known
     */
    RuleSelection selection(CheckConfiguration configuration) {
        return new RuleSelection(
                only.isEmpty() ? configuration.only() : names(only),
                skip.isEmpty() ? configuration.skip() : names(skip),
                severity == null ? configuration.severity().orElse(Severity.REVIEW) : severity);
    }

    private static Set<String> names(List<String> typed) {
        Set<String> names =
                typed.stream()
                        .flatMap(list -> RuleNames.split(list).stream())
                        .collect(Collectors.toSet());
        names.forEach(name -> RuleNames.check(name, ""));
        return names;
    }
}

package org.humanbeingsfirst.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.report.ReportFormat;
import org.humanbeingsfirst.yaml.YamlNode;
import org.humanbeingsfirst.yaml.YamlReader;

/**
 * What {@code press.yaml} says of checks. Each key has the name of the option that wins over it:
 *
 * <pre>{@code
 * check:
 *   only: [links, images]
 *   skip: link-missing-fragment
 *   severity: warning
 *   baseline: baseline.json
 *   format: text
 * }</pre>
 *
 * @param only names of rules and groups; empty for all
 * @param skip names of rules and groups
 * @param severity the least weight that is reported
 * @param baseline the file of accepted findings, relative to the folder of {@code press.yaml}
 * @param format how findings are reported
 */
record CheckConfiguration(
        Set<String> only,
        Set<String> skip,
        Optional<Severity> severity,
        Optional<Path> baseline,
        Optional<ReportFormat> format) {

    /** The file's name. */
    static final String FILE = "press.yaml";

    private static final List<String> KEYS =
            List.of("only", "skip", "severity", "baseline", "format");

    private static final CheckConfiguration NONE =
            new CheckConfiguration(
                    Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Reads the configuration in a folder; nothing is configured if there is none.
     *
     * @throws UsageException with the place, if there is anything in it that is not known
     */
    static CheckConfiguration read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            YamlNode root = YamlReader.read(ContentFile.read(folder, file));
            refuseOtherKeys(root, FILE, List.of("check"));
            return root.get("check").map(check -> of(check, folder)).orElse(NONE);
        } catch (UnreadableInputException unreadable) {
            throw wrong(unreadable.location(), unreadable.getMessage(), unreadable.hint());
        }
    }

    private static CheckConfiguration of(YamlNode check, Path folder) {
        refuseOtherKeys(check, "check", KEYS);
        return new CheckConfiguration(
                names(check, "only"),
                names(check, "skip"),
                check.get("severity").map(CheckConfiguration::severity),
                check.get("baseline").map(value -> folder.resolve(text(value))),
                check.get("format").map(CheckConfiguration::format));
    }

    private static void refuseOtherKeys(YamlNode node, String of, List<String> known) {
        if (node.kind() != YamlNode.Kind.MAP && !node.isNull()) {
            throw wrong(
                    node.location(), of + " has no keys", "write one of " + joined(known) + ": …");
        }
        node.fields()
                .forEach(
                        (key, field) -> {
                            if (!known.contains(key)) {
                                throw wrong(
                                        field.keyLocation(),
                                        of + " has the unknown key " + key,
                                        NearestNames.hint(key, "keys", known));
                            }
                        });
    }

    /** A list of names, or one text with commas between them. */
    private static Set<String> names(YamlNode check, String key) {
        return check.get(key).stream()
                .flatMap(
                        value ->
                                value.kind() == YamlNode.Kind.LIST
                                        ? value.items().stream()
                                        : Stream.of(value))
                .flatMap(
                        item ->
                                RuleNames.split(text(item)).stream()
                                        .peek(name -> RuleNames.check(name, place(item))))
                .collect(Collectors.toSet());
    }

    private static Severity severity(YamlNode value) {
        return Severity.ofWord(text(value))
                .orElseThrow(
                        () ->
                                wrong(
                                        value.location(),
                                        "there is no severity " + text(value),
                                        "write error, warning or review"));
    }

    private static ReportFormat format(YamlNode value) {
        return ReportFormat.ofWord(text(value))
                .orElseThrow(
                        () ->
                                wrong(
                                        value.location(),
                                        "there is no format " + text(value),
                                        "write one of " + ReportFormat.words()));
    }

    private static String text(YamlNode value) {
        return value.text()
                .orElseThrow(() -> wrong(value.location(), "here stands no text", "write one"));
    }

    private static String joined(List<String> names) {
        return String.join(", ", names);
    }

    private static String place(YamlNode node) {
        return node.location() + ": ";
    }

    private static UsageException wrong(Location place, String message, String hint) {
        return new UsageException(place + ": " + message, hint);
    }
}

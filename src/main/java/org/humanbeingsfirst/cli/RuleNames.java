package org.humanbeingsfirst.cli;

import java.util.List;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;

/** The names by which rules are chosen: their ids and the words of their groups. */
final class RuleNames {

    private RuleNames() {}

    /** The names in a text with commas between them. */
    static List<String> split(String names) {
        return Stream.of(names.split(",", -1)).map(String::strip).toList();
    }

    /**
     * Lets a name pass that is known.
     *
     * @param place where it stands, for the message, ending in {@code ": "}; or an empty string
     * @throws UsageException if it is not, with the nearest ones
     */
    static void check(String name, String place) {
        if (groups().contains(name) || ids().contains(name)) {
            return;
        }
        if (name.isEmpty()) {
            throw new UsageException(
                    place + "the name of a rule or group is missing",
                    "groups: " + String.join(", ", groups()));
        }
        throw new UsageException(place + "there is no rule or group " + name, hint(name));
    }

    /** A hint for a rule id that is not known. */
    static String hintForRule(String id) {
        return NearestNames.to(id, ids()).isEmpty()
                ? "./press check --rules lists all rules"
                : NearestNames.hint(id, "rules", ids());
    }

    private static String hint(String name) {
        // Groups first: there are few, and most rules begin with a word that is like a group's.
        List<String> near =
                Stream.of(groups(), ids())
                        .flatMap(known -> NearestNames.to(name, known).stream())
                        .limit(3)
                        .toList();
        return near.isEmpty()
                ? "groups: " + String.join(", ", groups()) + "; --rules lists the rules"
                : "did you mean " + String.join(", ", near) + "?";
    }

    private static List<String> groups() {
        return Stream.of(RuleGroup.values()).map(RuleGroup::word).toList();
    }

    private static List<String> ids() {
        return Rules.infos().stream().map(RuleInfo::id).toList();
    }
}

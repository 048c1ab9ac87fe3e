package org.humanbeingsfirst.finding;

import java.util.Set;

/**
 * Which rules are wanted. Rules are named by their id or by the word of their {@link RuleGroup}.
 *
 * @param only names of the rules that are wanted; empty for all
 * @param skip names of the rules that are not, even if {@code only} names them
 * @param lightest the least weight that is wanted
 */
public record RuleSelection(Set<String> only, Set<String> skip, Severity lightest) {

    /** Every rule there is. */
    public static final RuleSelection ALL = new RuleSelection(Set.of(), Set.of(), Severity.REVIEW);

    public RuleSelection {
        only = Set.copyOf(only);
        skip = Set.copyOf(skip);
    }

    /** True if the rule was chosen. */
    public boolean names(RuleInfo rule) {
        return (only.isEmpty() || isAmong(only, rule)) && isWeightyEnough(rule);
    }

    /**
     * True if findings of the rule are reported: it was chosen, or it says that something could not
     * be read, of which no other rule can say anything then.
     */
    public boolean includes(RuleInfo rule) {
        return names(rule) || rule.group() == RuleGroup.INPUT && isWeightyEnough(rule);
    }

    private boolean isWeightyEnough(RuleInfo rule) {
        return rule.severity().compareTo(lightest) <= 0 && !isAmong(skip, rule);
    }

    private static boolean isAmong(Set<String> names, RuleInfo rule) {
        return names.contains(rule.id()) || names.contains(rule.group().word());
    }
}

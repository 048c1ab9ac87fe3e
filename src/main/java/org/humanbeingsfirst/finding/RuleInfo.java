package org.humanbeingsfirst.finding;

/**
 * What identifies a rule.
 *
 * @param id kebab-case, category first, such as {@code quote-altered}
 * @param group what it is about
 * @param severity weight of its findings
 * @param summary one sentence for lists of rules, without full stop
 */
public record RuleInfo(String id, RuleGroup group, Severity severity, String summary) {

    /** The same rule with another weight, for a site on which it is asked less strictly. */
    public RuleInfo withSeverity(Severity other) {
        return new RuleInfo(id, group, other, summary);
    }
}

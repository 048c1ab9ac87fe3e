package org.humanbeingsfirst.finding;

/**
 * What identifies a rule.
 *
 * @param id kebab-case, category first, such as {@code quote-altered}
 * @param group what it is about
 * @param severity weight of its findings, unless data of the site say otherwise for one of them
 * @param summary one sentence for lists of rules, without full stop
 */
public record RuleInfo(String id, RuleGroup group, Severity severity, String summary) {

    /**
     * The same rule with another weight: for a site on which it is asked less strictly, or for a
     * finding to which data of the site give a weight of its own.
     */
    public RuleInfo withSeverity(Severity other) {
        return new RuleInfo(id, group, other, summary);
    }
}

package org.humanbeingsfirst.finding;

/**
 * What identifies a rule.
 *
 * @param id kebab-case, category first, such as {@code quote-altered}
 * @param severity weight of its findings
 * @param summary one sentence for lists of rules, without full stop
 */
public record RuleInfo(String id, Severity severity, String summary) {}

package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.citation.PrintedMarks;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.markdown.PlainMarkdown;
import org.humanbeingsfirst.report.RulePages;

/** The catalogue of rules as templates see it, from the same pages that {@code press explain} prints. */
final class RuleCatalogue {

    private RuleCatalogue() {}

    /**
     * The groups in their order, each with {@code title}, {@code word} and {@code rules}: of every
     * rule its {@code id}, {@code severity} and {@code summary}, and as HTML what {@code triggers} it
     * and {@code why} it matters.
     */
    static List<Map<String, Object>> groups() {
        Map<RuleGroup, List<Map<String, Object>>> rules = new EnumMap<>(RuleGroup.class);
        for (RuleInfo rule : Rules.infos()) {
            rules.computeIfAbsent(rule.group(), group -> new ArrayList<>()).add(model(rule));
        }
        return rules.entrySet().stream()
                .map(
                        each ->
                                Map.<String, Object>of(
                                        "title", each.getKey().title(),
                                        "word", each.getKey().word(),
                                        "rules", each.getValue()))
                .toList();
    }

    private static Map<String, Object> model(RuleInfo rule) {
        String page = RulePages.standalone(rule.id()).orElse("");
        return Map.of(
                "id", rule.id(),
                "severity", rule.severity().word(),
                "summary", PrintedMarks.in(rule.summary(), "en"),
                "triggers", PlainMarkdown.html(RulePages.section(page, "What triggers it")),
                "why", PlainMarkdown.html(RulePages.section(page, "Why it matters")));
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.yaml.YamlNode;

/** Finds entries of {@code registers/topics.yaml} that no topic page can be made of. */
final class TopicIncomplete implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "topic-incomplete",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "every topic has an id of its own, a title and a summary");

    private static final List<String> KEYS = List.of("id", "title", "summary");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        Register topics = site.registers().get("topics");
        if (topics == null || topics.root().isNull()) {
            return;
        }
        if (topics.root().kind() != YamlNode.Kind.LIST) {
            findings.add(finding(topics, topics.root(), "topics are not a list"));
            return;
        }
        Set<String> ids = new HashSet<>();
        for (YamlNode topic : topics.root().items()) {
            String name = topic.text("id").map(id -> "topic " + id).orElse("topic");
            for (String key : KEYS) {
                if (topic.text(key).filter(text -> !text.isBlank()).isEmpty()) {
                    findings.add(finding(topics, topic, name + " has no " + key));
                }
            }
            topic.text("id")
                    .filter(id -> !ID.matcher(id).matches())
                    .map(id -> finding(topics, topic, name + " cannot be part of an address"))
                    .ifPresent(findings::add);
            topic.text("id")
                    .filter(id -> !ids.add(id))
                    .map(id -> finding(topics, topic, name + " is declared twice"))
                    .ifPresent(findings::add);
        }
    }

    private static Finding finding(Register topics, YamlNode place, String message) {
        return Finding.at(
                INFO,
                topics.file(),
                place.location(),
                message,
                "give each topic an id of small letters, digits and hyphens, a title and a"
                        + " summary");
    }
}

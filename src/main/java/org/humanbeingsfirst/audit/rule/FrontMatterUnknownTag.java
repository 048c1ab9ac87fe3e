package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Set;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.yaml.YamlNode;

/** Finds tags that {@code registers/topics.yaml} does not declare. */
final class FrontMatterUnknownTag implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "front-matter-unknown-tag",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "every tag is a declared topic");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        Set<String> declared = references.topicIds();
        document.frontMatter().get("tags").map(YamlNode::items).orElse(List.of()).stream()
                .filter(tag -> tag.text().filter(id -> !declared.contains(id)).isPresent())
                .map(
                        tag ->
                                Finding.at(
                                        INFO,
                                        document.file(),
                                        tag.location(),
                                        "tag " + tag.text().orElseThrow() + " is no declared topic",
                                        NearestNames.hint(
                                                tag.text().orElseThrow(), "topics", declared)))
                .forEach(findings::add);
    }
}

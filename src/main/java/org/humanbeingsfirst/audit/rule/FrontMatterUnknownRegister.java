package org.humanbeingsfirst.audit.rule;

import java.util.List;
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

/** Finds names under {@code registers} to which there is no file. */
final class FrontMatterUnknownRegister implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "front-matter-unknown-register",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "every register a page shows exists");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        document.frontMatter().get("registers").map(YamlNode::items).orElse(List.of()).stream()
                .filter(
                        register ->
                                register.text()
                                        .filter(name -> !references.registerNames().contains(name))
                                        .isPresent())
                .map(
                        register ->
                                Finding.at(
                                        INFO,
                                        document.file(),
                                        register.location(),
                                        "there is no register " + register.text().orElseThrow(),
                                        NearestNames.hint(
                                                register.text().orElseThrow(),
                                                "registers",
                                                references.registerNames())))
                .forEach(findings::add);
    }
}

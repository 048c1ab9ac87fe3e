package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import java.util.stream.Collectors;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.frontmatter.FrontMatterKey;
import org.humanbeingsfirst.frontmatter.FrontMatterKeys;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds keys that are misspelt, invented, or without meaning in the document's type. */
final class FrontMatterUnknownKey implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "front-matter-unknown-key",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "every key of the front matter is known");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        String type = document.type().word();
        document.frontMatter()
                .fields()
                .forEach(
                        (name, field) -> {
                            Optional<FrontMatterKey> key = FrontMatterKeys.find(name);
                            if (key.filter(known -> known.appliesTo(type)).isEmpty()) {
                                String message =
                                        key.isPresent()
                                                ? "key " + name + " has no meaning in a " + type
                                                : "key " + name + " is not known";
                                findings.add(
                                        Finding.at(
                                                INFO,
                                                document.file(),
                                                field.keyLocation(),
                                                message,
                                                hint(name, key, type)));
                            }
                        });
    }

    private static String hint(String name, Optional<FrontMatterKey> key, String type) {
        return key.map(
                        known ->
                                "take it out; it belongs in a "
                                        + known.types().stream()
                                                .sorted()
                                                .collect(Collectors.joining(" or a ")))
                .orElseGet(() -> NearestNames.hint(name, "keys", FrontMatterKeys.namesFor(type)));
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.yaml.YamlNode;

/**
 * The names that something may be called by, and what a rule says of any other.
 *
 * @param rule the rule
 * @param names the names
 * @param what what they are names of, in the plural, for hints
 * @param message says what is wrong with a name that is not among them
 */
record KnownNames(RuleInfo rule, Set<String> names, String what, UnaryOperator<String> message) {

    /** Judges the names that a document lists under a key of its front matter. */
    void judgeListed(ContentDocument document, String key, FindingSink findings) {
        List<YamlNode> listed =
                document.frontMatter().get(key).map(YamlNode::items).orElse(List.of());
        for (YamlNode each : listed) {
            each.text().ifPresent(name -> judge(name, document.file(), each.location(), findings));
        }
    }

    /** Judges one name. */
    void judge(String name, ContentFile file, Location place, FindingSink findings) {
        if (!names.contains(name)) {
            String hint = NearestNames.hint(name, what, names);
            findings.add(Finding.at(rule, file, place, message.apply(name), hint));
        }
    }
}

package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.frontmatter.FrontMatterKey;
import org.humanbeingsfirst.frontmatter.FrontMatterKeys;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds documents without title, status, date or part number, where they need one. */
final class FrontMatterMissingKey implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "front-matter-missing-key",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "the front matter has every key its type of document needs");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        String type = document.type().word();
        for (FrontMatterKey key : FrontMatterKeys.all()) {
            if (key.isRequiredIn(type) && document.frontMatter().get(key.name()).isEmpty()) {
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                new Location(document.file().path(), 1, 1),
                                "front matter has no " + key.name(),
                                "add a line such as `" + key.sample() + "`: " + key.form()));
            }
        }
    }
}

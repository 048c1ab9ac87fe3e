package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;

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
        new KnownNames(
                        INFO,
                        references.topicIds(),
                        "topics",
                        tag -> "tag " + tag + " is no declared topic")
                .judgeListed(document, "tags", findings);
    }
}

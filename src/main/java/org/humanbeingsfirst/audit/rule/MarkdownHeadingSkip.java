package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody.Heading;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds headings that lie more than one level below the heading before them. */
final class MarkdownHeadingSkip implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "markdown-heading-skip",
                    RuleGroup.CONTENT,
                    Severity.WARNING,
                    "headings do not skip a level");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        int level = 1;
        for (Heading heading : document.body().headings()) {
            if (heading.level() > level + 1) {
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                document.file().at(heading.span()),
                                "heading of level " + heading.level() + " follows level " + level,
                                "begin it with " + "#".repeat(level + 1)));
            }
            level = heading.level();
        }
    }
}

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

/** Finds headings of level 1, which belongs to the page's title. */
final class MarkdownHeadingOne implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "markdown-heading-one",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "headings in a body begin at level 2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (Heading heading : document.body().headings()) {
            if (heading.level() == 1) {
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                document.file().at(heading.span()),
                                "heading " + heading.text() + " is of level 1",
                                "begin it with ##: the title above the page is its level 1"));
            }
        }
    }
}

package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody.Link;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds images in Markdown without words between the square brackets. */
final class MarkdownMissingAlt implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "markdown-missing-alt",
                    RuleGroup.IMAGES,
                    Severity.ERROR,
                    "every image in content has a text alternative");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (Link image : document.body().links()) {
            if (image.isImage() && image.text().isBlank()) {
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                document.file().at(image.span()),
                                "image " + image.target() + " has no text alternative",
                                "say between the brackets what the image shows: ![words]("
                                        + image.target()
                                        + ")"));
            }
        }
    }
}

package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody.Defect;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds HTML tags in Markdown, which are refused. */
final class MarkdownRawHtml implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "markdown-raw-html",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "content holds no raw HTML");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (Defect defect : document.body().defects()) {
            if (defect.kind() == Defect.Kind.RAW_HTML) {
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                document.file().at(defect.span()),
                                "raw HTML is refused: " + defect.detail(),
                                "write it in Markdown; to show a tag as text, put it between"
                                        + " backticks"));
            }
        }
    }
}

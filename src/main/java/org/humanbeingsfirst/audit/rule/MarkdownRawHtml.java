package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.DocumentBody.Defect;

/** Finds HTML tags in Markdown, which are refused. */
final class MarkdownRawHtml extends DefectRule {

    MarkdownRawHtml() {
        super(
                new RuleInfo(
                        "markdown-raw-html",
                        RuleGroup.CONTENT,
                        Severity.ERROR,
                        "content holds no raw HTML"),
                Defect.Kind.RAW_HTML,
                "write it in Markdown; to show a tag as text, put it between backticks");
    }

    @Override
    String message(Defect defect) {
        return "raw HTML is refused: " + defect.detail();
    }
}

package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.yaml.YamlNode;

/** Finds published documents whose summary is absent, very short or cut off by search engines. */
final class SummaryLength implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "summary-length",
                    RuleGroup.CONTENT,
                    Severity.WARNING,
                    "every published document has a summary of 50 to 160 characters");

    private static final int SHORTEST = 50;
    private static final int LONGEST = 160;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        String summary = document.summary().strip();
        int length = summary.codePointCount(0, summary.length());
        if (document.isDraft() || length >= SHORTEST && length <= LONGEST) {
            return;
        }
        Location place =
                document.frontMatter()
                        .get("summary")
                        .map(YamlNode::location)
                        .orElse(new Location(document.file().path(), 1, 1));
        findings.add(
                Finding.at(
                        INFO,
                        document.file(),
                        place,
                        length == 0
                                ? "there is no summary"
                                : "summary has "
                                        + length
                                        + (length == 1 ? " character" : " characters"),
                        "write one or two plain sentences of "
                                + SHORTEST
                                + " to "
                                + LONGEST
                                + " characters"));
    }
}

package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds names under {@code registers} to which there is no file. */
final class FrontMatterUnknownRegister implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "front-matter-unknown-register",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "every register a page shows exists");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        new KnownNames(
                        INFO,
                        references.registerNames(),
                        "registers",
                        name -> "there is no register " + name)
                .judgeListed(document, "registers", findings);
    }
}

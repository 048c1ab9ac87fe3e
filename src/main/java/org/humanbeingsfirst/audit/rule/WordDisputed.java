package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.terminology.Term;

/** Finds words that the terminology calls disputed. */
final class WordDisputed implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "word-disputed",
                    RuleGroup.WORDS,
                    Severity.REVIEW,
                    "disputed words are explained or replaced");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (OwnWords.Use use :
                OwnWords.uses(document, references.terminology(), Term.Kind.DISPUTED)) {
            findings.add(
                    use.finding(INFO, document, "is disputed", "write " + use.term().instead()));
        }
    }
}

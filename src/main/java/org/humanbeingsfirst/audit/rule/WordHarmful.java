package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.terminology.Term;

/** Finds words that the terminology calls harmful. */
final class WordHarmful implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "word-harmful",
                    RuleGroup.WORDS,
                    Severity.WARNING,
                    "no word harms the people it names");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (OwnWords.Use use :
                OwnWords.uses(document, references.terminology(), Term.Kind.HARMFUL)) {
            findings.add(
                    use.finding(
                            INFO,
                            document,
                            "harms those it names",
                            "write "
                                    + use.term().instead()
                                    + ", or quote the words with their source"));
        }
    }
}

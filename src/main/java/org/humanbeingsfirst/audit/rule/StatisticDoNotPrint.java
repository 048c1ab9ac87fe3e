package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.terminology.Term;

/** Finds numbers that the terminology says are not to be printed. */
final class StatisticDoNotPrint implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "statistic-do-not-print",
                    RuleGroup.WORDS,
                    Severity.ERROR,
                    "no number without a foundation is printed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (OwnWords.Use use :
                OwnWords.uses(document, references.terminology(), Term.Kind.DO_NOT_PRINT)) {
            findings.add(
                    use.finding(
                            INFO,
                            document,
                            "is not to be printed",
                            "take the number out, or quote who says it and say why it is doubted"));
        }
    }
}

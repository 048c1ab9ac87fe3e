package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.quotation.Attribution;
import org.humanbeingsfirst.quotation.CheckedQuotation;
import org.humanbeingsfirst.quotation.Verdict;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds quotations of works in which no passage like them is recorded. */
final class QuoteUnrecorded implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-unrecorded",
                    RuleGroup.QUOTATIONS,
                    Severity.REVIEW,
                    "every quotation can be compared with a passage read in its source");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (CheckedQuotation checked : document.body().quotations()) {
            Optional<Attribution> attribution = checked.quotation().attribution();
            if (checked.comparison().verdict() == Verdict.UNRECORDED
                    && attribution.filter(a -> isKnown(a, references)).isPresent()) {
                String id = attribution.get().source().id();
                findings.add(
                        Finding.at(
                                INFO,
                                document.file(),
                                document.file().at(checked.quotation().span()),
                                "no passage of "
                                        + id
                                        + " is recorded that this quotation could be compared with",
                                "read the words in the work and record them in sources/passages/"
                                        + id
                                        + ".yaml"));
            }
        }
    }

    /** An unknown work is another finding already. */
    private static boolean isKnown(Attribution attribution, ReferenceData references) {
        return references.bibliography().find(attribution.source().id()).isPresent();
    }
}

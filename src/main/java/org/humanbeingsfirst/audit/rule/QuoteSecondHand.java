package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.quotation.Attribution;
import org.humanbeingsfirst.quotation.CheckedQuotation;
import org.humanbeingsfirst.quotation.Comparison;
import org.humanbeingsfirst.quotation.Verdict;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds quotations that agree with a passage read only where another work quotes it. */
final class QuoteSecondHand implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-second-hand",
                    RuleGroup.QUOTATIONS,
                    Severity.REVIEW,
                    "every quotation is compared with the work itself");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (CheckedQuotation checked : document.body().quotations()) {
            Optional<Attribution> attribution = checked.quotation().attribution();
            if (checked.comparison().verdict() == Verdict.SECOND_HAND
                    && attribution.filter(a -> isKnown(a, references)).isPresent()) {
                String id = attribution.get().source().id();
                findings.add(
                        Finding.at(
                                        INFO,
                                        document.file(),
                                        document.file().at(checked.quotation().span()),
                                        "words of "
                                                + id
                                                + " were read only in another work that quotes"
                                                + " them",
                                        "read them in the work itself and record that passage, or"
                                                + " cite the work that quotes")
                                .withDetails(details(checked.comparison())));
            }
        }
    }

    /** An unknown work is another finding already. */
    private static boolean isKnown(Attribution attribution, ReferenceData references) {
        return references.bibliography().find(attribution.source().id()).isPresent();
    }

    private static List<String> details(Comparison comparison) {
        return comparison.passage().stream()
                .flatMap(
                        passage ->
                                passage.quotedIn().stream()
                                        .map(
                                                item ->
                                                        "quoted in: "
                                                                + item
                                                                + " ("
                                                                + passage.location().file()
                                                                + ")"))
                .toList();
    }
}

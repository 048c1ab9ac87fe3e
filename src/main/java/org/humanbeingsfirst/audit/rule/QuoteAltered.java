package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.quotation.CheckedQuotation;
import org.humanbeingsfirst.quotation.Passage;
import org.humanbeingsfirst.quotation.Verdict;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds quotations whose words differ from the passage read in their source, and shows where. */
final class QuoteAltered implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-altered",
                    RuleGroup.QUOTATIONS,
                    Severity.ERROR,
                    "the words of every quotation are those of its source");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (CheckedQuotation checked : document.body().quotations()) {
            if (checked.comparison().verdict() == Verdict.ALTERED) {
                findings.add(finding(checked, document.file()));
            }
        }
    }

    private static Finding finding(CheckedQuotation checked, ContentFile file) {
        QuotationDiff diff = new QuotationDiff(checked.comparison().diff());
        List<String> details = new ArrayList<>();
        checked.comparison().passage().map(QuoteAltered::source).ifPresent(details::add);
        details.add("words: " + diff.words());
        return Finding.at(
                        INFO,
                        file,
                        file.at(diff.offsetOfFirst(file.text(), checked.quotation().span())),
                        "quotation differs from the passage read in its source",
                        "restore the source's words, or mark what you left out with […] and what"
                                + " you added with [ ]")
                .withCaretNote(diff.caretNote())
                .withDetails(details);
    }

    private static String source(Passage passage) {
        String locator = passage.locator().map(where -> ", " + where).orElse("");
        return "source: " + passage.itemId() + locator + " (" + passage.location().file() + ")";
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.citation.Citation;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.terminology.Term;

/** Finds works cited of which the library holds a newer edition; once in a document is enough. */
final class EditionSuperseded implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "edition-superseded",
                    RuleGroup.WORDS,
                    Severity.WARNING,
                    "no claim rests on an edition of which there is a newer one");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        Map<String, Term> superseded = references.terminology().superseded();
        if (superseded.isEmpty()) {
            return;
        }
        Set<Span> attributions = new HashSet<>();
        document.body()
                .quotations()
                .forEach(
                        checked ->
                                checked.quotation()
                                        .attribution()
                                        .ifPresent(by -> attributions.add(by.source().span())));
        Set<String> reported = new HashSet<>();
        for (Citation citation : document.body().citations()) {
            for (CitationItem item : citation.items()) {
                // A quotation says what that edition said.
                Term term = superseded.get(item.id());
                if (term != null
                        && !attributions.contains(item.span())
                        && reported.add(item.id())) {
                    findings.add(finding(document, item, term));
                }
            }
        }
    }

    private static Finding finding(ContentDocument document, CitationItem item, Term term) {
        return Finding.at(
                INFO,
                document.file(),
                document.file().at(item.span()),
                item.id() + " is superseded by " + term.by(),
                "cite "
                        + term.by()
                        + " and its numbers, or accept the finding if the text is about the older"
                        + " edition");
    }
}

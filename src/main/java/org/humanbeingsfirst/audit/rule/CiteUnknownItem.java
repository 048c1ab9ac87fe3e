package org.humanbeingsfirst.audit.rule;

import java.util.Set;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.citation.Citation;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds citations of ids that {@code sources/library.json} does not hold. */
final class CiteUnknownItem implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "cite-unknown-item",
                    RuleGroup.QUOTATIONS,
                    Severity.ERROR,
                    "every cited work is in the library");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        Set<String> known = references.bibliography().ids();
        for (Citation citation : document.body().citations()) {
            for (CitationItem item : citation.items()) {
                if (!known.contains(item.id())) {
                    findings.add(
                            Finding.at(
                                    INFO,
                                    document.file(),
                                    document.file().at(item.span()),
                                    "cited item " + item.id() + " is not in the library",
                                    NearestNames.hint(item.id(), "items", known)));
                }
            }
        }
    }
}

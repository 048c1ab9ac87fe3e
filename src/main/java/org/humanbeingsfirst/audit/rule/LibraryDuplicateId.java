package org.humanbeingsfirst.audit.rule;

import java.util.HashMap;
import java.util.Map;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.SiteContent;

/** Finds ids that two entries of {@code sources/library.json} share. */
final class LibraryDuplicateId implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "library-duplicate-id",
                    RuleGroup.SOURCES,
                    Severity.ERROR,
                    "every id in the library belongs to one work");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        Map<String, CslItem> first = new HashMap<>();
        for (CslItem entry : site.bibliography().entries()) {
            CslItem earlier = entry.id().isEmpty() ? null : first.putIfAbsent(entry.id(), entry);
            if (earlier != null) {
                findings.add(
                        Finding.at(
                                INFO,
                                entry.location(),
                                "id "
                                        + entry.id()
                                        + " already stands in line "
                                        + earlier.location().line(),
                                "give one of the two another id, or delete the one too many"));
            }
        }
    }
}

package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Set;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.quotation.Passage;
import org.humanbeingsfirst.site.SiteContent;

/** Finds passages of works, or quoted in works, that the library does not hold. */
final class PassageUnknownItem implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "passage-unknown-item",
                    RuleGroup.SOURCES,
                    Severity.ERROR,
                    "every passage belongs to a work in the library");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        Set<String> known = site.bibliography().ids();
        for (List<Passage> passages : site.passages().byItem().values()) {
            Passage first = passages.get(0);
            report(first.itemId(), "passages of ", first, known, findings);
            for (Passage passage : passages) {
                passage.quotedIn()
                        .ifPresent(
                                id -> report(id, "passage quoted in ", passage, known, findings));
            }
        }
    }

    private static void report(
            String id, String what, Passage passage, Set<String> known, FindingSink findings) {
        if (!known.contains(id)) {
            findings.add(
                    Finding.at(
                            INFO,
                            passage.location(),
                            what + id + ", which is not in the library",
                            NearestNames.hint(id, "items", known)));
        }
    }
}

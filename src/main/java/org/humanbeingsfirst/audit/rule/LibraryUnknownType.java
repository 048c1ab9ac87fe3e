package org.humanbeingsfirst.audit.rule;

import java.util.Set;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.SiteContent;

/** Finds types that the Citation Style Language (CSL 1.0.2, appendix III) does not define. */
final class LibraryUnknownType implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "library-unknown-type",
                    RuleGroup.SOURCES,
                    Severity.ERROR,
                    "every work in the library has a type that CSL knows");

    private static final Set<String> TYPES =
            Set.of(
                    "article",
                    "article-journal",
                    "article-magazine",
                    "article-newspaper",
                    "bill",
                    "book",
                    "broadcast",
                    "chapter",
                    "classic",
                    "collection",
                    "dataset",
                    "document",
                    "entry",
                    "entry-dictionary",
                    "entry-encyclopedia",
                    "event",
                    "figure",
                    "graphic",
                    "hearing",
                    "interview",
                    "legal_case",
                    "legislation",
                    "manuscript",
                    "map",
                    "motion_picture",
                    "musical_score",
                    "pamphlet",
                    "paper-conference",
                    "patent",
                    "performance",
                    "periodical",
                    "personal_communication",
                    "post",
                    "post-weblog",
                    "regulation",
                    "report",
                    "review",
                    "review-book",
                    "software",
                    "song",
                    "speech",
                    "standard",
                    "thesis",
                    "treaty",
                    "webpage");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        for (CslItem entry : site.bibliography().entries()) {
            if (!entry.type().isBlank() && !TYPES.contains(entry.type())) {
                findings.add(
                        Finding.at(
                                INFO,
                                entry.location(),
                                entry.id() + " has the type " + entry.type() + ", which CSL lacks",
                                NearestNames.hint(entry.type(), "types", TYPES)));
            }
        }
    }
}

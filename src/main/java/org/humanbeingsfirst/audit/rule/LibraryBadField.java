package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.citation.CslFieldForm;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.SiteContent;

/**
 * Finds fields of the library whose value has not the form that CSL-JSON gives it, which would be
 * missing from the entry on the page, and ids that no citation can name.
 */
final class LibraryBadField implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "library-bad-field",
                    RuleGroup.SOURCES,
                    Severity.ERROR,
                    "every field in the library has the form that CSL-JSON gives it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        for (CslItem entry : site.bibliography().entries()) {
            entry.fields().forEach((field, value) -> judge(field, value, entry, findings));
            if (!entry.id().isEmpty() && !entry.isCitable()) {
                findings.add(
                        Finding.at(
                                INFO,
                                entry.location(),
                                "id of " + entry.id() + " cannot be written in a citation",
                                "write it without spaces and braces, such as doe-1999"));
            }
        }
    }

    private static void judge(String field, Object value, CslItem entry, FindingSink findings) {
        CslFieldForm form = CslFieldForm.of(field);
        form.defect(value)
                .ifPresent(
                        defect ->
                                findings.add(
                                        Finding.at(
                                                INFO,
                                                entry.location(),
                                                field + " of " + name(entry) + " " + defect,
                                                "write it as " + form.example())));
    }

    private static String name(CslItem entry) {
        return entry.id().isEmpty() ? "an entry" : entry.id();
    }
}

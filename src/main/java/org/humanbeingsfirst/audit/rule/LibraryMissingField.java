package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.SiteContent;

/** Finds entries of {@code sources/library.json} that could not be cited. */
final class LibraryMissingField implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "library-missing-field",
                    RuleGroup.SOURCES,
                    Severity.ERROR,
                    "every work in the library has id, type and title");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        for (CslItem entry : site.bibliography().entries()) {
            String name = entry.id().isEmpty() ? "an entry" : entry.id();
            report("id", entry.id(), name, entry, findings);
            report("type", entry.type(), name, entry, findings);
            report("title", entry.title(), name, entry, findings);
        }
    }

    private static void report(
            String field, String value, String name, CslItem entry, FindingSink findings) {
        Object written = entry.fields().get(field);
        // A list or true is there, in a wrong form: the rule library-bad-field says so.
        if (value.isBlank() && (written == null || written instanceof String)) {
            findings.add(
                    Finding.at(
                            INFO,
                            entry.location(),
                            name + " has no " + field,
                            "add it; a title nobody has seen is described in square brackets, as in"
                                    + " \"[Leaflet on a made-up subject]\""));
        }
    }
}

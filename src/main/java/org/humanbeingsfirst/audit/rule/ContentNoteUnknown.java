package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds subjects of content notes that {@code registers/content-notes.yaml} has no words for. */
final class ContentNoteUnknown implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "content-note-unknown",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "every subject of a content note has its words in the register");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        KnownNames subjects =
                new KnownNames(
                        INFO,
                        references.contentNotes(),
                        "content notes",
                        id -> "content note " + id + " has no words");
        subjects.judgeListed(document, "content-notes", findings);
        for (DocumentBody.Heading heading : document.body().headings()) {
            Location place = document.file().at(heading.span().start());
            heading.notes().forEach(id -> subjects.judge(id, document.file(), place, findings));
        }
    }
}

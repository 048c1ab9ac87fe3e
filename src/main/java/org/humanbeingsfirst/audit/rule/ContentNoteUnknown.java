package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Set;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.yaml.YamlNode;

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
        Set<String> declared = references.contentNotes();
        for (YamlNode subject :
                document.frontMatter()
                        .get("content-notes")
                        .map(YamlNode::items)
                        .orElse(List.of())) {
            subject.text()
                    .ifPresent(id -> judge(id, subject.location(), document, declared, findings));
        }
        for (DocumentBody.Heading heading : document.body().headings()) {
            Location place = document.file().at(heading.span().start());
            heading.notes().forEach(id -> judge(id, place, document, declared, findings));
        }
    }

    private static void judge(
            String id,
            Location place,
            ContentDocument document,
            Set<String> declared,
            FindingSink findings) {
        if (!declared.contains(id)) {
            findings.add(
                    Finding.at(
                            INFO,
                            document.file(),
                            place,
                            "content note " + id + " has no words",
                            NearestNames.hint(id, "content notes", declared)));
        }
    }
}

package org.humanbeingsfirst.bake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ContentNotes;
import org.humanbeingsfirst.site.DocumentBody.Heading;
import org.humanbeingsfirst.site.SiteContent;

/** Content notes as templates read them, of pages and of their sections. */
final class NoteModels {

    /** Where a reader lands who skips the last section, or the whole text. */
    private static final String AFTER_TEXT = "after-text";

    private final ContentNotes notes;

    NoteModels(SiteContent site) {
        notes = ContentNotes.declaredIn(site.registers());
    }

    /** What a note on the whole page speaks of. */
    List<String> ofPage(ContentDocument document) {
        return notes.of(document.frontMatter().texts("content-notes"));
    }

    /**
     * The notes on sections by the id of their heading: {@code subjects}, and {@code past}, the id of
     * the next heading that is not within the section.
     */
    Map<String, Map<String, Object>> ofSections(ContentDocument document) {
        Map<String, Map<String, Object>> sections = new HashMap<>();
        List<Heading> headings = document.body().headings();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            List<String> subjects = notes.of(heading.notes());
            if (!subjects.isEmpty()) {
                String past =
                        headings.subList(i + 1, headings.size()).stream()
                                .filter(next -> next.level() <= heading.level())
                                .map(Heading::id)
                                .findFirst()
                                .orElse(AFTER_TEXT);
                sections.put(heading.id(), Map.of("subjects", subjects, "past", past));
            }
        }
        return sections;
    }

    /** Of the words; which of them a document uses, its own fingerprint says. */
    Fingerprint fingerprint() {
        return Fingerprint.of(notes.words());
    }
}

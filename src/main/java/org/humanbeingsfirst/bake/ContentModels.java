package org.humanbeingsfirst.bake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.markdown.PageNotes;
import org.humanbeingsfirst.markdown.RenderedDocument;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteContent;
import org.jbake.model.DocumentModel;

/** Makes the variable {@code content}: all that the template of a document reads of it. */
final class ContentModels {

    private final SiteContent site;
    private final DocumentModels documents;
    private final SourceModels sources;
    private final NoteModels noteModels;
    private final CitationFiles citations;
    private final boolean isCitedByFiles;
    private final DrawnOn drawnOn;

    /**
     * @param isCitedByFiles whether posts and parts have files for those who cite them
     * @param drawnOn what documents draw on
     */
    ContentModels(
            SiteContent site,
            DocumentModels documents,
            SourceModels sources,
            CitationFiles citations,
            boolean isCitedByFiles,
            DrawnOn drawnOn) {
        this.site = site;
        this.documents = documents;
        this.sources = sources;
        this.noteModels = new NoteModels(site);
        this.citations = citations;
        this.isCitedByFiles = isCitedByFiles;
        this.drawnOn = drawnOn;
    }

    /** The variable of one document. */
    Variable of(RenderedDocument document) {
        return Variable.remade(() -> model(document), () -> fingerprint(document));
    }

    /** What a document's template reads of it. */
    private DocumentModel model(RenderedDocument document) {
        ContentDocument content = document.content();
        PageNotes notes = sources.notes(content);
        LateModel model = new LateModel();
        model.putAll(documents.of(content));
        content.frontMatter()
                .text("content-note")
                .ifPresent(note -> model.put("contentNote", note));
        Map<Integer, Map<String, Object>> quotations = sources.quotations(content.body(), notes);
        model.putLate(
                "fragments", () -> sources.fragments(document.fragments(), notes, quotations));
        model.putLate("blocks", () -> SourceModels.blocks(document.fragments(), quotations));
        model.put("contentNotes", noteModels.ofPage(content));
        model.put("sectionNotes", noteModels.ofSections(content));
        content.frontMatter()
                .get("discreet")
                .ifPresent(discreet -> model.put("discreet", discreet.plain()));
        model.putLate("sources", () -> sources.sources(content.body(), notes, quotations));
        model.put("corrections", DocumentModels.corrections(content));
        if (isCitedByFiles && CitationFiles.isCitable(content)) {
            model.put("citation", citations.model(content));
        }
        model.putLate("headings", () -> DocumentModels.headings(content));
        model.put("registers", registers(content));
        documents.seriesOf(content).ifPresent(series -> model.put("series", series));
        model.putAll(documents.neighbours(content));
        return model;
    }

    /** Of everything that {@link #model} looks at. */
    private Fingerprint fingerprint(RenderedDocument document) {
        ContentDocument content = document.content();
        List<String> itemIds = sources.itemIds(content);
        Fingerprint.Builder fingerprint =
                new Fingerprint.Builder()
                        .add(document.fingerprint())
                        .add(documents.of(content))
                        .add(drawnOn.by(itemIds))
                        .add(sources.archivedCopies(itemIds))
                        .add(site.configuration().citationStyle())
                        .add(site.configuration().language())
                        .add(site.configuration().title())
                        .add(site.configuration().host())
                        .add(registers(content))
                        .add(noteModels.fingerprint())
                        .add(documents.seriesOf(content).orElse(null));
        documents.neighbours(content).forEach((name, other) -> fingerprint.add(name).add(other));
        return fingerprint.build();
    }

    private Map<String, Object> registers(ContentDocument content) {
        Map<String, Object> registers = new LinkedHashMap<>();
        for (String name : content.frontMatter().texts("registers")) {
            Register register = site.registers().get(name);
            if (register != null) {
                registers.put(name, register.root().plain());
            }
        }
        return registers;
    }
}

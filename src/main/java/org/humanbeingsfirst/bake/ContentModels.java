package org.humanbeingsfirst.bake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.markdown.RenderedDocument;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteContent;
import org.jbake.model.DocumentModel;

/** Makes the variable {@code content}: all that the template of a document reads of it. */
final class ContentModels {

    /** The page's title is of the first level. */
    private static final int SECTION = 2;

    private final SiteContent site;
    private final DocumentModels documents;
    private final SeriesModels series;
    private final Neighbours neighbours;
    private final SourceModels sources;
    private final NoteModels noteModels;
    private final CitationFiles citations;
    private final boolean isCitedByFiles;

    /**
     * @param isCitedByFiles whether posts and parts have files for those who cite them
     */
    ContentModels(
            SiteContent site,
            DocumentModels documents,
            SeriesModels series,
            SourceModels sources,
            CitationFiles citations,
            boolean isCitedByFiles) {
        this.site = site;
        this.documents = documents;
        this.series = series;
        this.neighbours = new Neighbours(site, documents);
        this.sources = sources;
        this.noteModels = new NoteModels(site);
        this.citations = citations;
        this.isCitedByFiles = isCitedByFiles;
    }

    /** The variable of one document. */
    Variable of(RenderedDocument document) {
        return Variable.remade(() -> model(document), () -> fingerprint(document));
    }

    /** What a document's template reads of it. */
    private DocumentModel model(RenderedDocument document) {
        ContentDocument content = document.content();
        LateModel model = new LateModel();
        model.putAll(documents.of(content));
        content.frontMatter()
                .text("content-note")
                .ifPresent(note -> model.put("contentNote", note));
        sources.addTo(model, document);
        model.put("contentNotes", noteModels.ofPage(content));
        model.put("sectionNotes", noteModels.ofSections(content));
        content.frontMatter()
                .get("discreet")
                .ifPresent(discreet -> model.put("discreet", discreet.plain()));
        model.put("corrections", CorrectionModels.of(content));
        if (isCitedByFiles && CitationFiles.isCitable(content)) {
            model.put("citation", citations.model(content));
        }
        model.putLate("headings", () -> headings(content));
        model.put("registers", registers(content));
        series.of(content).ifPresent(whole -> model.put("series", whole));
        model.putAll(neighbours.of(content));
        return model;
    }

    /** Of everything that {@link #model} looks at. */
    private Fingerprint fingerprint(RenderedDocument document) {
        ContentDocument content = document.content();
        Fingerprint.Builder fingerprint =
                new Fingerprint.Builder()
                        .add(document.fingerprint())
                        .add(documents.of(content))
                        .add(sources.fingerprint(content))
                        .add(site.configuration().citationStyle())
                        .add(site.configuration().language())
                        .add(site.configuration().title())
                        .add(site.configuration().host())
                        .add(registers(content))
                        .add(noteModels.fingerprint())
                        .add(series.of(content).orElse(null));
        neighbours.of(content).forEach((name, other) -> fingerprint.add(name).add(other));
        return fingerprint.build();
    }

    /** The headings of a document's sections, for a list of its contents. */
    private static List<Map<String, String>> headings(ContentDocument content) {
        return content.body().headings().stream()
                .filter(heading -> heading.level() == SECTION)
                .map(heading -> Map.of("anchor", heading.id(), "text", heading.text()))
                .toList();
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

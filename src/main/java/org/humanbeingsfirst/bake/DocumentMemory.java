package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.humanbeingsfirst.audit.Audit;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.markdown.RenderedDocument;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.Lazy;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.site.SiteFile;

/**
 * The content files of a site, each read and judged again only if it changed or what it draws on
 * did. One bake at a time may use it, with many threads.
 */
final class DocumentMemory {

    private final Map<String, Known> byPath = new ConcurrentHashMap<>();
    private final Map<String, StoredDocument> storedByPath = new ConcurrentHashMap<>();
    private DrawnOn drawnOn;

    /**
     * A document that was read.
     *
     * @param file the fingerprint of its file
     * @param drawnOn the fingerprint of what it draws on
     * @param findings what the rules found in it alone
     * @param stored how a later program may remember it
     */
    private record Known(
            RenderedDocument document,
            Fingerprint file,
            Fingerprint drawnOn,
            List<Finding> findings,
            Supplier<StoredDocument> stored) {

        boolean isStill(SiteFile now, DrawnOn drawn) {
            return file.equals(now.fingerprint())
                    && drawnOn.equals(drawn.by(document.content().outline().citedItems()));
        }
    }

    /** Remembers a document that an earlier program read. */
    void put(String path, StoredDocument document) {
        storedByPath.put(path, document);
    }

    /** The fingerprint of a content file as an earlier program read it, or null. */
    Fingerprint stored(String path) {
        StoredDocument document = storedByPath.get(path);
        return document == null ? null : document.file();
    }

    /** What reads content files, or remembers them, while they draw on these. */
    Function<SiteFile, RenderedDocument> reader(ReferenceData references) {
        DrawnOn now = new DrawnOn(references);
        drawnOn = now;
        return file -> read(file, references, now);
    }

    /** What documents draw on in this bake, once its {@link #reader} was asked for. */
    DrawnOn drawnOn() {
        return drawnOn;
    }

    private RenderedDocument read(SiteFile file, ReferenceData references, DrawnOn drawn) {
        Known now = known(file, references, drawn);
        file.forgetBytes(); // Where it was read, its text is in the document.
        byPath.put(file.path(), now);
        return now.document();
    }

    private Known known(SiteFile file, ReferenceData references, DrawnOn drawnOn) {
        StoredDocument stored = storedByPath.remove(file.path());
        Known last =
                stored != null ? restored(stored, file, references) : byPath.remove(file.path());
        if (last == null || !last.isStill(file, drawnOn)) {
            return judged(RenderedDocument.read(file, references), file, references, drawnOn);
        }
        // Where something was found, a hint may name what other files hold.
        return last.findings().isEmpty()
                ? last
                : judged(last.document(), file, references, drawnOn);
    }

    private static Known restored(StoredDocument stored, SiteFile file, ReferenceData references) {
        if (!stored.file().equals(file.fingerprint())) {
            return null;
        }
        StoredDocument.Content content = stored.content(file.path());
        RenderedDocument document =
                RenderedDocument.known(file, content.frontMatter(), content.outline(), references);
        return new Known(document, stored.file(), stored.drawnOn(), List.of(), Lazy.of(stored));
    }

    private static Known judged(
            RenderedDocument document, SiteFile file, ReferenceData references, DrawnOn drawnOn) {
        ContentDocument content = document.content();
        Fingerprint drawn = drawnOn.by(content.outline().citedItems());
        return new Known(
                document,
                file.fingerprint(),
                drawn,
                Audit.ofDocument(content, references),
                Lazy.by(() -> StoredDocument.of(file.fingerprint(), drawn, content)));
    }

    /** What the rules found in single documents; all others are forgotten. */
    List<Finding> findings(Collection<RenderedDocument> documents) {
        Set<String> paths = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (RenderedDocument document : documents) {
            String path = document.content().file().path();
            paths.add(path);
            findings.addAll(byPath.get(path).findings());
        }
        byPath.keySet().retainAll(paths);
        storedByPath.clear();
        return findings;
    }

    /**
     * The documents as a later program may remember them, by path. Those in which something was found
     * are not among them: they are read again, so that it is found again.
     */
    Map<String, StoredDocument> stored() {
        Map<String, StoredDocument> stored = new HashMap<>();
        byPath.forEach(
                (path, known) -> {
                    if (known.findings().isEmpty()) {
                        stored.put(path, known.stored().get());
                    }
                });
        return stored;
    }
}

package org.humanbeingsfirst.bake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.site.PageManifest;

/**
 * What one bake leaves to the next, so that only what changed is read, rendered and written. Nothing
 * in it is believed by its name or its age: everything is told by the fingerprint of what it was made
 * of.
 */
final class BakeMemory {

    private final DocumentMemory documents = new DocumentMemory();
    private final Map<Fingerprint, String> entries = new ConcurrentHashMap<>();
    private Map<String, KnownFile> files = new TreeMap<>();
    private FinishedBake finished;

    /** Content files. */
    DocumentMemory documents() {
        return documents;
    }

    /** Bibliography entries by the fingerprint of item, style and language. */
    Map<Fingerprint, String> entries() {
        return entries;
    }

    /** Every file of the built site, by output path. */
    Map<String, KnownFile> files() {
        return files;
    }

    void setFiles(Map<String, KnownFile> written) {
        files = new TreeMap<>(written);
    }

    /** The last bake that came to its end, or null. */
    FinishedBake finished() {
        return finished;
    }

    /** True if the last bake came to its end with this input. */
    boolean isOf(Fingerprint input) {
        return finished != null && finished.input().equals(input);
    }

    /**
     * The last bake as its caller gets it.
     *
     * @param notices what the bake has to say of itself
     */
    BakedSite baked(Path folder, Duration time, List<String> notices) {
        PageManifest manifest = manifest(files);
        int pages =
                (int) manifest.sources().keySet().stream().filter(p -> p.endsWith(".html")).count();
        return new BakedSite(
                folder,
                pages,
                finished.quotations(),
                finished.citations(),
                time,
                finished.findings(),
                manifest,
                notices);
    }

    /** Which pages came from which content files. */
    static PageManifest manifest(Map<String, KnownFile> files) {
        Map<String, String> origins = new TreeMap<>();
        files.forEach(
                (path, file) -> {
                    if (file.isPage()) {
                        origins.put(path, file.origin());
                    }
                });
        return new PageManifest(origins);
    }

    void setFinished(FinishedBake bake) {
        finished = bake;
    }
}

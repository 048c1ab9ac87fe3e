package org.humanbeingsfirst.bake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.humanbeingsfirst.fingerprint.Fingerprint;

/**
 * What one bake leaves to the next, so that only what changed is read, rendered and written. Nothing
 * in it is believed by its name or its age: everything is told by the fingerprint of what it was made
 * of.
 */
final class BakeMemory {

    private final DocumentMemory documents = new DocumentMemory();
    private final Map<Fingerprint, String> entries = new ConcurrentHashMap<>();
    private SearchMemory search = new SearchMemory();
    private Map<String, KnownFile> files = Map.of();
    private FinishedBake finished;

    /** Content files. */
    DocumentMemory documents() {
        return documents;
    }

    /** Bibliography entries by the fingerprint of item, style and language. */
    Map<Fingerprint, String> entries() {
        return entries;
    }

    /** The index of the search. */
    SearchMemory search() {
        return search;
    }

    void setSearch(SearchMemory remembered) {
        search = remembered;
    }

    /** Every file of the built site, by output path. */
    Map<String, KnownFile> files() {
        return files;
    }

    void setFiles(Map<String, KnownFile> written) {
        files = written;
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
        int pages = (int) files.keySet().stream().filter(path -> path.endsWith(".html")).count();
        return new BakedSite(
                folder,
                pages,
                finished.quotations(),
                finished.citations(),
                time,
                finished.findings(),
                notices);
    }

    void setFinished(FinishedBake bake) {
        finished = bake;
    }
}

package org.humanbeingsfirst.audit;

import java.nio.file.Path;
import java.util.List;
import org.humanbeingsfirst.site.PageManifest;

/** A folder of built HTML. STUB */
public record BuiltSite(Path folder, List<BuiltPage> pages, PageManifest manifest) {

    /** Reads a folder; the manifest beside it is used when there is one. */
    public static BuiltSite read(Path folder) {
        throw new UnsupportedOperationException();
    }
}

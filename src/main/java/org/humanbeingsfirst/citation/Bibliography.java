package org.humanbeingsfirst.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.location.ContentFile;

/** The items of {@code sources/library.json}. STUB */
public final class Bibliography {

    /** A bibliography without items, for a site that has no library. */
    public static final Bibliography EMPTY = new Bibliography();

    /** Reads CSL-JSON. */
    public static Bibliography read(ContentFile file) {
        throw new UnsupportedOperationException();
    }

    /** Every entry in the order of the file, entries with a duplicate or missing id included. */
    public List<CslItem> entries() {
        return List.of();
    }

    /** The first entry with an id. */
    public Optional<CslItem> find(String id) {
        return Optional.empty();
    }

    /** All ids. */
    public Set<String> ids() {
        return Set.of();
    }
}

package org.humanbeingsfirst.quotation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.location.ContentFile;

/** The records of {@code sources/passages/}. STUB */
public final class Passages {

    /** No records. */
    public static final Passages EMPTY = new Passages();

    /** Reads passage files. */
    public static Passages read(Collection<ContentFile> files) {
        throw new UnsupportedOperationException();
    }

    /** Several records as one. */
    public static Passages union(Collection<Passages> each) {
        throw new UnsupportedOperationException();
    }

    /** What was read in a work; empty if nothing is recorded. */
    public List<Passage> of(String itemId) {
        return List.of();
    }

    /** All, by item id. */
    public Map<String, List<Passage>> byItem() {
        return Map.of();
    }
}

package org.humanbeingsfirst.citation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;

/** The items of {@code sources/library.json}. */
public final class Bibliography {

    /** A bibliography without items, for a site that has no library. */
    public static final Bibliography EMPTY = new Bibliography(List.of());

    private final List<CslItem> entries;
    private final Map<String, CslItem> byId;

    private Bibliography(List<CslItem> entries) {
        this.entries = List.copyOf(entries);
        Map<String, CslItem> firstById = new LinkedHashMap<>();
        for (CslItem entry : entries) {
            if (!entry.id().isEmpty()) {
                firstById.putIfAbsent(entry.id(), entry);
            }
        }
        this.byId = Collections.unmodifiableMap(firstById);
    }

    /**
     * Reads CSL-JSON: a list of items, as Zotero exports it. Only what is no list of objects is
     * refused here; entries that lack an id or a title are kept for the rules to judge.
     *
     * @throws UnreadableInputException rule {@code library-broken}, with the place
     */
    public static Bibliography read(ContentFile file) {
        return new Bibliography(LibraryReader.read(file));
    }

    /** Every entry in the order of the file, entries with a duplicate or missing id included. */
    public List<CslItem> entries() {
        return entries;
    }

    /** The first entry with an id. */
    public Optional<CslItem> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All ids, in the order of the file. */
    public Set<String> ids() {
        return byId.keySet();
    }
}

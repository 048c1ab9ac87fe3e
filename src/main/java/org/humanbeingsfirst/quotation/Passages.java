package org.humanbeingsfirst.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;

/** The records of {@code sources/passages/}: what was read in the works that the site quotes. */
public final class Passages {

    /** No records. */
    public static final Passages EMPTY = new Passages(Map.of(), List.of());

    private final Map<String, List<Passage>> byItem;
    private final List<PassageDefect> defects;

    private Passages(Map<String, List<Passage>> byItem, List<PassageDefect> defects) {
        Map<String, List<Passage>> copy = new LinkedHashMap<>();
        byItem.forEach((item, passages) -> copy.put(item, List.copyOf(passages)));
        this.byItem = Collections.unmodifiableMap(copy);
        this.defects = List.copyOf(defects);
    }

    /**
     * Reads passage files. A record that lacks what a comparison needs is left out and told in {@link
     * #defects}; so is everything else that an editor should mend.
     *
     * @throws UnreadableInputException rule {@code yaml-broken} for a file that is not YAML
     */
    public static Passages read(Collection<ContentFile> files) {
        Map<String, List<Passage>> byItem = new TreeMap<>();
        PassageFileReader reader = new PassageFileReader(byItem);
        files.stream().sorted(Comparator.comparing(ContentFile::path)).forEach(reader::read);
        return new Passages(byItem, reader.defects());
    }

    /** Several records as one, the passages of an item in the order of the records. */
    public static Passages union(Collection<Passages> each) {
        Map<String, List<Passage>> byItem = new TreeMap<>();
        for (Passages one : each) {
            one.byItem.forEach(
                    (item, some) ->
                            byItem.computeIfAbsent(item, id -> new ArrayList<>()).addAll(some));
        }
        List<PassageDefect> defects =
                each.stream()
                        .flatMap(one -> one.defects.stream())
                        .sorted(Comparator.comparing(PassageDefect::location))
                        .toList();
        return new Passages(byItem, defects);
    }

    /** What was read in a work, in the order of its file; empty if nothing is recorded. */
    public List<Passage> of(String itemId) {
        return byItem.getOrDefault(itemId, List.of());
    }

    /** All, by item id, ids in alphabetical order. */
    public Map<String, List<Passage>> byItem() {
        return byItem;
    }

    /** What editors should mend in the files, by place. */
    public List<PassageDefect> defects() {
        return defects;
    }
}

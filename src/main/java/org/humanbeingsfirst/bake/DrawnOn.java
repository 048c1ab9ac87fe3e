package org.humanbeingsfirst.bake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.quotation.Passage;
import org.humanbeingsfirst.site.ImageSize;
import org.humanbeingsfirst.site.ReferenceData;

/** Fingerprints of what documents draw on. Safe for use by many threads. */
final class DrawnOn {

    private final ReferenceData references;
    private final Fingerprint names;
    private final Fingerprint ofNoItems;
    private final Map<String, Fingerprint> items = new ConcurrentHashMap<>();

    DrawnOn(ReferenceData references) {
        this.references = references;
        this.names =
                new Fingerprint.Builder()
                        .add(new TreeSet<>(references.registerNames()))
                        .add(new TreeSet<>(references.topicIds()))
                        .add(new TreeSet<>(references.contentNotes()))
                        .add(references.terminologyText())
                        .add(sizes(references.imageSizes()))
                        .build();
        this.ofNoItems = new Fingerprint.Builder().add(names).build();
    }

    private static List<String> sizes(Map<String, ImageSize> images) {
        return images.entrySet().stream().map(Object::toString).sorted().toList();
    }

    /** Of the names and words that any document may use, and of what is known of some items. */
    Fingerprint by(Collection<String> itemIds) {
        if (itemIds.isEmpty()) {
            return ofNoItems; // Most documents of most sites.
        }
        Fingerprint.Builder fingerprint = new Fingerprint.Builder().add(names);
        itemIds.forEach(id -> fingerprint.add(item(id)));
        return fingerprint.build();
    }

    private Fingerprint item(String id) {
        return items.computeIfAbsent(
                id,
                sought -> {
                    Fingerprint.Builder fingerprint = new Fingerprint.Builder();
                    addFields(sought, fingerprint);
                    for (Passage passage : references.passages().of(sought)) {
                        addPassage(passage, fingerprint);
                        passage.quotedIn().ifPresent(other -> addFields(other, fingerprint));
                    }
                    return fingerprint.build();
                });
    }

    private void addFields(String itemId, Fingerprint.Builder fingerprint) {
        fingerprint.add(references.bibliography().find(itemId).map(CslItem::fields).orElse(null));
    }

    private static void addPassage(Passage passage, Fingerprint.Builder fingerprint) {
        fingerprint
                .add(passage.itemId())
                .add(passage.selector().exact())
                .add(passage.selector().prefix())
                .add(passage.selector().suffix())
                .add(passage.locator().orElse(null))
                .add(passage.readAt())
                .add(passage.recordedOn())
                .add(passage.means())
                .add(passage.quotedIn().orElse(null))
                .add(passage.location().file())
                .add(passage.location().line())
                .add(passage.location().column());
    }
}

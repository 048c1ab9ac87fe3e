package org.humanbeingsfirst.bake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.Lazy;

/**
 * What listings show of a document. Of thousands, most are never shown when one of them changed: the
 * values are put in when one of them is first asked for. Safe for use by many threads, which only
 * read.
 */
final class ListedDocument extends LazyModel implements Fingerprint.Fingerprinted {

    private final transient ContentDocument document;
    private final transient LocalDate day;
    private final transient LocalDate changed;
    private final transient Supplier<Fingerprint> fingerprint;
    private final transient Consumer<ListedDocument> filler;
    private transient volatile boolean isFilled;

    /**
     * @param fingerprint takes the fingerprint of everything that the filler looks at
     * @param filler puts the values in
     */
    ListedDocument(
            ContentDocument document,
            Supplier<Fingerprint> fingerprint,
            Consumer<ListedDocument> filler) {
        this.document = document;
        this.day = document.date().orElse(null);
        this.changed = document.updated().orElse(day);
        this.fingerprint = Lazy.by(fingerprint);
        this.filler = filler;
    }

    /** The document itself. */
    ContentDocument document() {
        return document;
    }

    /** The day of its publication; null if it has none. */
    LocalDate day() {
        return day;
    }

    /** The day of its last update, or else of its publication; null if it has neither. */
    LocalDate changed() {
        return changed;
    }

    /** True for what JBake calls a post: something dated that listings and feeds show. */
    boolean isPost() {
        DocumentType type = document.type();
        return type == DocumentType.POST || type == DocumentType.PART;
    }

    /** The last day on which one of some documents changed, if that is known of any. */
    static Optional<LocalDate> lastChange(List<ListedDocument> documents) {
        return documents.stream()
                .map(ListedDocument::changed)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    @Override
    public Fingerprint fingerprint() {
        return fingerprint.get();
    }

    private ListedDocument filled() {
        if (!isFilled) {
            synchronized (this) {
                if (!isFilled) {
                    filler.accept(this);
                    isFilled = true;
                }
            }
        }
        return this;
    }

    @Override
    public Object get(Object key) {
        return filled().valueOf(key);
    }

    private Object valueOf(Object key) {
        return super.get(key);
    }

    @Override
    public Object getOrDefault(Object key, Object otherwise) {
        Object value = get(key);
        return value == null ? otherwise : value;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        filled();
        return super.size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public Set<String> keySet() {
        filled();
        return super.keySet();
    }

    @Override
    public Collection<Object> values() {
        filled();
        return super.values();
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        filled();
        return super.entrySet();
    }
}

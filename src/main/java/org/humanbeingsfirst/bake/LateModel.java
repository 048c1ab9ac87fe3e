package org.humanbeingsfirst.bake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.humanbeingsfirst.site.Lazy;

/**
 * A document's model, of which some values are made only when a template asks for them by name; they
 * are not among its keys. Once it is filled, safe for use by many threads.
 */
final class LateModel extends LazyModel {

    private final transient Map<String, Supplier<?>> late = new HashMap<>();

    /** Puts in a value that is made when it is first asked for, at most once. */
    void putLate(String name, Supplier<?> maker) {
        late.put(name, Lazy.by(maker));
    }

    @Override
    public Object get(Object key) {
        Supplier<?> value = late.get(key);
        return value == null ? super.get(key) : value.get();
    }

    @Override
    public boolean containsKey(Object key) {
        return late.containsKey(key) || super.containsKey(key);
    }
}

package org.humanbeingsfirst.bake;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.site.Lazy;

/**
 * A variable of templates: its value, and a fingerprint that changes whenever anything changes that
 * a template could read of the value. The fingerprint can be had without making the value.
 *
 * @param value makes the value
 * @param fingerprint takes its fingerprint
 */
record Variable(Supplier<?> value, Supplier<Fingerprint> fingerprint) {

    /** A variable that no template can tell from one that is absent. */
    static final Variable ABSENT = of(null);

    /** A value that is there; see {@link Fingerprint.Builder#add} for what it may be. */
    static Variable of(Object value) {
        return new Variable(() -> value, Lazy.by(() -> Fingerprint.of(value)));
    }

    /**
     * A value made whenever a template asks for it and nothing holds the last one any more, so that
     * the values of a large site are not in memory all at once.
     */
    static Variable remade(Supplier<?> maker, Supplier<Fingerprint> fingerprint) {
        return new Variable(new Remade<>(maker), Lazy.by(fingerprint));
    }

    /** A value made when a template first asks for it, and its fingerprint. */
    static Variable by(Supplier<?> maker, Supplier<Fingerprint> fingerprint) {
        return new Variable(Lazy.by(maker), Lazy.by(fingerprint));
    }

    private static final class Remade<T> implements Supplier<T> {

        private final Supplier<T> maker;
        private WeakReference<T> last = new WeakReference<>(null);

        Remade(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized T get() {
            T value = last.get();
            if (value == null) {
                value = maker.get();
                last = new WeakReference<>(value);
            }
            return value;
        }
    }
}

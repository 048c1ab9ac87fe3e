package org.humanbeingsfirst.bake;

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

    /** A value made when a template first asks for it, and its fingerprint. */
    static Variable by(Supplier<?> maker, Supplier<Fingerprint> fingerprint) {
        return new Variable(Lazy.by(maker), Lazy.by(fingerprint));
    }
}

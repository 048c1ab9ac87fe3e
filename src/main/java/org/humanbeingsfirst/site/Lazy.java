package org.humanbeingsfirst.site;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, once, whoever asks. */
public final class Lazy<T> implements Supplier<T> {

    private Supplier<T> maker;
    private T value;

    private Lazy(Supplier<T> maker, T value) {
        this.maker = maker;
        this.value = value;
    }

    /**
     * A value still to be made.
     *
     * @param maker makes it; is not asked again unless it throws
     */
    public static <T> Lazy<T> by(Supplier<T> maker) {
        return new Lazy<>(maker, null);
    }

    /** A value that is there. */
    public static <T> Lazy<T> of(T value) {
        return new Lazy<>(null, value);
    }

    @Override
    public synchronized T get() {
        if (maker != null) {
            value = maker.get();
            maker = null;
        }
        return value;
    }
}

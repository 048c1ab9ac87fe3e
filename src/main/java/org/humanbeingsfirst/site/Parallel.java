package org.humanbeingsfirst.site;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on all cores, one piece at a time. A parallel stream hands out runs of neighbours, which is
 * quicker for many small pieces of a size; of few that differ, such as pages, one run takes much
 * longer than the others, and at the end a core waits.
 */
public final class Parallel {

    private Parallel() {}

    /**
     * Does something with each of some items, from the first on and from the last on, and returns when
     * all is done. Where the sizes of the pieces are known, the largest come first.
     *
     * @throws RuntimeException that a piece ended with, as it was: of several, that of the first item
     */
    public static <T> void each(List<T> items, Consumer<T> work) {
        map(
                items,
                item -> {
                    work.accept(item);
                    return null;
                });
    }

    /**
     * What becomes of each of some items, in their order.
     *
     * @throws RuntimeException as {@link #each}
     */
    public static <T, R> List<R> map(List<T> items, Function<T, R> work) {
        return ForkJoinTask.invokeAll(
                        items.stream()
                                .map(item -> ForkJoinTask.adapt(() -> Outcome.of(item, work)))
                                .toList())
                .stream()
                .map(task -> task.join().get())
                .toList();
    }

    /** What came of a piece. A pool would hand on a copy of the failure, with another message. */
    private record Outcome<R>(R value, Throwable failure) {

        static <T, R> Outcome<R> of(T item, Function<T, R> work) {
            try {
                return new Outcome<>(work.apply(item), null);
            } catch (RuntimeException | Error e) {
                return new Outcome<>(null, e);
            }
        }

        R get() {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            return value;
        }
    }
}

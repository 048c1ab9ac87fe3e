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
     * @throws RuntimeException that one of the pieces ended with; others may then not be done
     */
    public static <T> void each(List<T> items, Consumer<T> work) {
        ForkJoinTask.invokeAll(
                items.stream().map(item -> ForkJoinTask.adapt(() -> work.accept(item))).toList());
    }

    /**
     * What becomes of each of some items, in their order.
     *
     * @throws RuntimeException that one of the pieces ended with
     */
    public static <T, R> List<R> map(List<T> items, Function<T, R> work) {
        List<ForkJoinTask<R>> tasks =
                items.stream().map(item -> ForkJoinTask.adapt(() -> work.apply(item))).toList();
        return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
    }
}

package org.humanbeingsfirst.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

    @Test
    void everyItemIsDoneOnce() {
        ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();
        Parallel.each(NUMBERS, done::add);
        assertEquals(NUMBERS, done.stream().sorted().toList());
    }

    @Test
    void whatComesOutKeepsTheOrderOfTheItems() {
        assertEquals(
                NUMBERS.stream().map(String::valueOf).toList(),
                Parallel.map(NUMBERS, String::valueOf));
    }

    @Test
    void nothingIsDoneWithNothing() {
        Parallel.each(List.of(), item -> assertEquals("", item));
        assertEquals(List.of(), Parallel.map(List.of(), item -> item));
    }

    /** The second can only begin while the first is being done; neighbours in one run never would. */
    @Test
    void neighboursAreDoneAtTheSameTime() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        ForkJoinPool pool = new ForkJoinPool(2);
        try {
            pool.submit(() -> Parallel.each(List.of(1, 2), number -> meet(both)))
                    .get(20, TimeUnit.SECONDS);
        } finally {
            pool.shutdownNow();
        }
        assertEquals(0, both.getCount());
    }

    private static void meet(CountDownLatch both) {
        both.countDown();
        try {
            both.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Also one from another thread, of which a pool would make a copy. */
    @Test
    void theFailureOfTheFirstItemReachesWhoeverAskedAsItWas() {
        List<IllegalStateException> thrown =
                NUMBERS.stream().map(number -> new IllegalStateException("made up")).toList();
        IllegalStateException failure =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                Parallel.each(
                                        NUMBERS,
                                        number -> {
                                            if (number >= 500) {
                                                throw thrown.get(number);
                                            }
                                        }));
        assertSame(thrown.get(500), failure);
    }

    @Test
    void theRestIsDoneAllTheSame() {
        ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();
        assertThrows(
                StackOverflowError.class,
                () ->
                        Parallel.map(
                                NUMBERS,
                                number -> {
                                    if (number == 500) {
                                        throw new StackOverflowError();
                                    }
                                    return done.add(number);
                                }));
        assertEquals(NUMBERS.size() - 1, done.size());
    }
}

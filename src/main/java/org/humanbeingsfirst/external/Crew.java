package org.humanbeingsfirst.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Some threads that work off a schedule.
 *
 * @param <T> what they work on
 */
final class Crew<T> {

    private final HostSchedule<T> schedule;
    private final Work<T> work;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /** What is done with one thing. */
    @FunctionalInterface
    interface Work<T> {

        /**
         * Does it, or puts it back into the schedule.
         *
         * @throws HostSchedule.NotNowException to have it put back
         */
        void on(T what, HostSchedule<T>.Permit permit)
                throws HostSchedule.NotNowException, InterruptedException;
    }

    private Crew(HostSchedule<T> schedule, Work<T> work) {
        this.schedule = schedule;
        this.work = work;
    }

    /**
     * Works until all is done or there is no time left. If this thread is interrupted the others end
     * too, and this one stays interrupted.
     */
    static <T> void work(HostSchedule<T> schedule, int threads, Work<T> work) {
        new Crew<>(schedule, work).run(threads);
    }

    private void run(int threads) {
        List<Thread> members = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread member = new Thread(this::workOff, "link-check-" + i);
            // A server that hangs must not keep a program that was stopped.
            member.setDaemon(true);
            members.add(member);
            member.start();
        }
        try {
            for (Thread member : members) {
                member.join();
            }
        } catch (InterruptedException e) {
            members.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
        Throwable thrown = failure.get();
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
    }

    private void workOff() {
        try {
            while (failure.get() == null) {
                Optional<HostSchedule<T>.Permit> permit = schedule.take();
                if (permit.isEmpty()) {
                    return;
                }
                try (HostSchedule<T>.Permit taken = permit.get()) {
                    one(taken);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private void one(HostSchedule<T>.Permit permit) throws InterruptedException {
        try {
            work.on(permit.what(), permit);
        } catch (HostSchedule.NotNowException e) {
            permit.repeat(e.until(), false);
        }
    }
}

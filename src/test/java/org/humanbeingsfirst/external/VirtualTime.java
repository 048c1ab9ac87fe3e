package org.humanbeingsfirst.external;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;

/** Time that passes at once when somebody waits, and not otherwise. */
final class VirtualTime implements Time {

    private final AtomicReference<Instant> now;

    VirtualTime(String day) {
        now = new AtomicReference<>(Instant.parse(day + "T08:00:00Z"));
    }

    @Override
    public Instant now() {
        return now.get();
    }

    @Override
    public void await(Condition change, Duration longest) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pass(longest);
    }

    void pass(Duration duration) {
        now.updateAndGet(time -> time.plus(duration));
    }

    void passDays(int days) {
        pass(Duration.ofDays(days));
    }
}

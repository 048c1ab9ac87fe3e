package org.humanbeingsfirst.external;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** Time as the checker sees it; that of tests passes only when somebody waits. */
interface Time {

    /** The time of this machine. */
    Time SYSTEM =
            new Time() {
                @Override
                public Instant now() {
                    return Instant.now();
                }

                @Override
                public void await(Condition change, Duration longest) throws InterruptedException {
                    // Both outcomes lead the caller to look again.
                    boolean ignored = change.await(longest.toNanos(), TimeUnit.NANOSECONDS);
                }
            };

    Instant now();

    /**
     * Waits for a change, but no longer than told.
     *
     * @param change a condition whose lock the caller holds
     */
    void await(Condition change, Duration longest) throws InterruptedException;
}

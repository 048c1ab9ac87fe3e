package org.humanbeingsfirst.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.humanbeingsfirst.bake.Progress;

/**
 * One line on a terminal that tells how far a long work is, such as {@code Reading 4,210 of 10,000
 * ███████░░░░░░░░░░ 2,900/s, 2 s left}. It comes only when the work is long, is written over at most
 * ten times a second, and is gone when the bar is closed.
 *
 * <p>For one work after another, bakes and others: each is begun and closed. For any number of threads.
 */
final class ProgressBar implements Progress, AutoCloseable {

    /** So that the line never flickers up for a small site. */
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(500);

    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);

    /** Between works no line is ever due. */
    private static final long NEVER = Long.MAX_VALUE;

    private static final String ERASE_TO_END = "\u001B[K";
    private static final int WIDTH = 17;
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private final PrintWriter terminal;
    private final LongSupplier nanoTime;
    private final long origin;

    /** When a line may be written next, in nanoseconds since the origin. */
    private final AtomicLong due = new AtomicLong(NEVER);

    // What follows is for whoever holds the lock of this bar.
    private boolean isShown;
    private String activity;
    private long firstTime;
    private int firstDone;

    /**
     * A bar that shows nothing yet.
     *
     * @param terminal where the line goes; must know {@code \r} and ECMA-48's "erase in line"
     * @param nanoTime nanoseconds since any moment, as {@link System#nanoTime}
     */
    ProgressBar(PrintWriter terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.origin = nanoTime.getAsLong();
    }

    /** A work begins now. */
    synchronized void begin() {
        activity = null;
        due.set(now() + QUIET);
    }

    @Override
    public void advanced(Stage stage, int done, int total) {
        advanced(stage == Stage.READING ? "Reading" : "Rendering", done, total);
    }

    /**
     * One more thing is done.
     *
     * @param activity what is done with things, in a word of up to nine letters
     * @param done how many are, from 1
     * @param total how many there are
     */
    void advanced(String activity, int done, int total) {
        long now = now();
        long then = due.get();
        // Of all threads that come when a line is due, one writes it and the others go on.
        if (now >= then && due.compareAndSet(then, now + INTERVAL)) {
            show(activity, done, total, now);
        }
    }

    /** The work has ended, well or not: clears the line. Threads that come late are not heard. */
    @Override
    public synchronized void close() {
        due.set(NEVER);
        if (isShown) {
            terminal.print("\r" + ERASE_TO_END);
            terminal.flush();
            isShown = false;
        }
    }

    private long now() {
        return nanoTime.getAsLong() - origin;
    }

    private synchronized void show(String activity, int done, int total, long now) {
        if (due.get() == NEVER) {
            return;
        }
        // A rate is measured from an activity's first line on: what went before, such as the start
        // of the program, would make it too low.
        if (!activity.equals(this.activity)) {
            this.activity = activity;
            firstTime = now;
            firstDone = done;
        }
        double rate = done > firstDone ? (done - firstDone) * SECOND / (now - firstTime) : 0;
        terminal.print("\r" + line(done, total, rate) + ERASE_TO_END);
        terminal.flush();
        isShown = true;
    }

    private String line(int done, int total, double rate) {
        String all = String.format(Locale.ROOT, "%,d", total);
        String counts =
                String.format(
                        Locale.ROOT,
                        "%-9s %" + all.length() + "s of %s ",
                        activity,
                        String.format(Locale.ROOT, "%,d", done),
                        all);
        int filled = total > 0 ? (int) ((long) WIDTH * Math.min(done, total) / total) : 0;
        String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
        return rate > 0 ? counts + bar + speed(rate, Math.max(0, total - done)) : counts + bar;
    }

    private static String speed(double rate, int left) {
        // Few a second are large pages: a whole number would say too little, or 0.
        String format = rate < 10 ? " %.1f/s, %s left" : " %,.0f/s, %s left";
        return String.format(Locale.ROOT, format, rate, duration((long) Math.ceil(left / rate)));
    }

    private static String duration(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = (seconds + 59) / 60;
        return minutes < 60 ? minutes + " min" : (minutes + 59) / 60 + " h";
    }
}

package org.humanbeingsfirst.external;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Says what is asked next, and when, so that no host is asked by too many at a time, too soon after
 * the last request, or before the moment until which it asked to be left alone. For many threads,
 * which wait here rather than at the servers' doors.
 *
 * @param <T> what is asked
 */
final class HostSchedule<T> {

    /** Whoever would have to wait longer in the middle of a task does something else meanwhile. */
    private static final Duration SHORT_WAIT = Duration.ofSeconds(5);

    private final int hostConnections;
    private final Duration hostSpacing;
    private final Time time;
    private final Instant deadline;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final Map<String, Host> hosts = new HashMap<>();

    /** Hosts that have a task and a free connection, the one that may be asked first in front. */
    private final TreeSet<Host> ready =
            new TreeSet<>(Comparator.comparing(Host::due).thenComparing(host -> host.name));

    private long added;
    private int waiting;
    private int busy;

    /**
     * @param deadline from when on nothing is begun any more
     */
    HostSchedule(Limits limits, Time time, Instant deadline) {
        this.hostConnections = limits.hostConnections();
        this.hostSpacing = limits.hostSpacing();
        this.time = time;
        this.deadline = deadline;
    }

    /** Thrown in the middle of a task when its next host is to be left alone for a while. */
    static final class NotNowException extends Exception {

        private final transient Instant until;

        private NotNowException(Instant until) {
            super("not before " + until);
            this.until = until;
        }

        Instant until() {
            return until;
        }
    }

    private final class Host {

        private final String name;
        private final PriorityQueue<Task> tasks = new PriorityQueue<>();
        private int connections;
        private Instant open = Instant.MIN;

        private Host(String name) {
            this.name = name;
        }

        private Instant due() {
            Instant first = tasks.isEmpty() ? Instant.MAX : tasks.peek().due;
            return first.isAfter(open) ? first : open;
        }

        /** Every change goes through here: a sorted set must not see its elements change. */
        private void change(Runnable what) {
            ready.remove(this);
            what.run();
            if (!tasks.isEmpty() && connections < hostConnections) {
                ready.add(this);
            }
            change.signalAll();
        }

        private void connect(Instant now) {
            change(
                    () -> {
                        connections++;
                        open = now.plus(hostSpacing);
                    });
        }

        private void disconnect() {
            change(() -> connections--);
        }

        private void postpone(Instant until) {
            change(() -> open = until.isAfter(open) ? until : open);
        }
    }

    private final class Task implements Comparable<Task> {

        private final T what;
        private final int attempt;
        private final Instant due;
        private final long number = added++;

        private Task(T what, int attempt, Instant due) {
            this.what = what;
            this.attempt = attempt;
            this.due = due;
        }

        @Override
        public int compareTo(Task other) {
            int byDue = due.compareTo(other.due);
            return byDue != 0 ? byDue : Long.compare(number, other.number);
        }
    }

    /** The right to ask a host, and the task it was given for. Belongs to one thread. */
    final class Permit implements AutoCloseable {

        private final Host first;
        private final Task task;
        private Host current;

        private Permit(Host host, Task task) {
            this.first = host;
            this.current = host;
            this.task = task;
        }

        T what() {
            return task.what;
        }

        /** How often this was begun, from 1. */
        int attempt() {
            return task.attempt;
        }

        /**
         * Waits until the next request of this task may be sent, to the same host or another.
         *
         * @throws NotNowException if that would take long
         */
        void next(String hostName) throws NotNowException, InterruptedException {
            lock.lock();
            try {
                Host host = host(hostName);
                if (current != null) {
                    current.disconnect();
                    current = null;
                }
                awaitTurn(host);
                host.connect(time.now());
                current = host;
            } finally {
                lock.unlock();
            }
        }

        /** Leaves the host at hand alone for a while. */
        void postpone(Instant until) {
            lock.lock();
            try {
                current.postpone(until);
            } finally {
                lock.unlock();
            }
        }

        /** Puts the task back. */
        void repeat(Instant due, boolean countsAsAttempt) {
            lock.lock();
            try {
                int attempt = countsAsAttempt ? task.attempt + 1 : task.attempt;
                addTask(first, new Task(task.what, attempt, due));
            } finally {
                lock.unlock();
            }
        }

        /** Ends the task, unless it was put back. */
        @Override
        public void close() {
            lock.lock();
            try {
                busy--;
                if (current != null) {
                    current.disconnect();
                }
                change.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private Host host(String name) {
        return hosts.computeIfAbsent(name, Host::new);
    }

    private void addTask(Host host, Task task) {
        host.change(() -> host.tasks.add(task));
        waiting++;
    }

    /** Adds something to ask of a host. */
    void add(String hostName, T what) {
        lock.lock();
        try {
            addTask(host(hostName), new Task(what, 1, Instant.MIN));
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next task; empty when all is done, or when there is no time left for the rest. */
    Optional<Permit> take() throws InterruptedException {
        lock.lock();
        try {
            while (true) {
                Instant now = time.now();
                if (!now.isBefore(deadline) || waiting == 0 && busy == 0) {
                    return Optional.empty();
                }
                if (ready.isEmpty()) {
                    // Whoever is busy ends within the time of a few requests.
                    change.await();
                    continue;
                }
                Host host = ready.first();
                Instant due = host.due();
                if (!due.isAfter(now)) {
                    Task task = host.tasks.peek();
                    host.change(host.tasks::remove);
                    host.connect(now);
                    waiting--;
                    busy++;
                    return Optional.of(new Permit(host, task));
                }
                if (!due.isBefore(deadline) && busy == 0) {
                    return Optional.empty();
                }
                time.await(change, Duration.between(now, due.isBefore(deadline) ? due : deadline));
            }
        } finally {
            lock.unlock();
        }
    }

    private void awaitTurn(Host host) throws NotNowException, InterruptedException {
        while (true) {
            Instant now = time.now();
            if (!now.isBefore(deadline)) {
                throw new NotNowException(deadline);
            }
            if (host.open.isAfter(now.plus(SHORT_WAIT))) {
                throw new NotNowException(host.open);
            }
            if (host.open.isAfter(now)) {
                time.await(change, Duration.between(now, host.open));
            } else if (host.connections >= hostConnections) {
                change.await();
            } else {
                return;
            }
        }
    }
}

package org.humanbeingsfirst.external;

import java.time.Duration;

/**
 * How much is asked of other people's servers, and how long it may take.
 *
 * @param connections how many requests run at the same time, over all hosts
 * @param hostConnections how many of them go to one host
 * @param hostSpacing time between the beginnings of two requests to one host
 * @param requestTime how long one request may take, its answer read to the end
 * @param totalTime how long the whole check may take; what is not asked by then is asked next time
 * @param longestWait a server that asks for more patience than this is taken to have refused
 * @param attempts how often an address is asked if its server is in trouble
 * @param answerBytes how much of an answer is read, before and after decompression
 */
public record Limits(
        int connections,
        int hostConnections,
        Duration hostSpacing,
        Duration requestTime,
        Duration totalTime,
        Duration longestWait,
        int attempts,
        int answerBytes) {

    /** Gentle enough for a server that does not know us. */
    public static final Limits USUAL =
            new Limits(
                    16,
                    2,
                    Duration.ofMillis(250),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(5),
                    3,
                    16 * 1024 * 1024);

    public Limits {
        if (connections < 1 || hostConnections < 1 || attempts < 1 || answerBytes < 1) {
            throw new IllegalArgumentException("limits below 1");
        }
    }

    /** The same with another total time. */
    public Limits withTotalTime(Duration time) {
        return new Limits(
                connections,
                hostConnections,
                hostSpacing,
                requestTime,
                time,
                longestWait,
                attempts,
                answerBytes);
    }

    /** The same with another time for one request. */
    public Limits withRequestTime(Duration time) {
        return new Limits(
                connections,
                hostConnections,
                hostSpacing,
                time,
                totalTime,
                longestWait,
                attempts,
                answerBytes);
    }

    /** The same with other manners towards one host. */
    public Limits withHost(int hostConnections, Duration hostSpacing) {
        return new Limits(
                connections,
                hostConnections,
                hostSpacing,
                requestTime,
                totalTime,
                longestWait,
                attempts,
                answerBytes);
    }
}

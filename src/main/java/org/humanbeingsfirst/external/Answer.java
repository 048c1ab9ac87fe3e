package org.humanbeingsfirst.external;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of asking for an address, its redirects followed.
 *
 * @param kind what sort of answer
 * @param reason half a sentence about the server; empty for {@code OK}
 * @param hops the redirects, in order
 * @param last the address that gave the answer
 * @param type media type of what was found; empty if unknown
 * @param page the page, if it is one and was looked at
 * @param pdfPages how many pages it has, if it is a PDF and was looked at
 * @param isTransient true if the same question may have another answer in a moment
 * @param notBefore the moment until which the server asked to be left alone
 */
record Answer(
        Kind kind,
        String reason,
        List<Hop> hops,
        HttpAddress last,
        String type,
        Optional<RemotePage> page,
        OptionalInt pdfPages,
        boolean isTransient,
        Optional<Instant> notBefore) {

    /** Sorts of answers. */
    enum Kind {
        /** There is something at the address. */
        OK,
        /** There is nothing: 404, 410. */
        GONE,
        /** There is no such host. */
        NO_HOST,
        /** No server answered, or not in time. */
        UNREACHABLE,
        /** The server does not answer programs, or not now. */
        BLOCKED,
        /** The server is in trouble, or its answer is no use. */
        FAILED,
        /** The server cannot prove who it is. */
        CERTIFICATE,
        /** The host is none that may be asked. */
        REFUSED
    }

    /**
     * One redirect.
     *
     * @param to where it leads
     * @param isPermanent true if it asks everybody to use the new address from now on
     */
    record Hop(HttpAddress to, boolean isPermanent) {}

    Answer {
        hops = List.copyOf(hops);
    }

    /** False if it may be our own connection that is in trouble. */
    boolean reachedAServer() {
        return kind != Kind.NO_HOST && kind != Kind.UNREACHABLE && kind != Kind.REFUSED;
    }

    /** The new address, if the first redirect is permanent: as far as permanent redirects lead. */
    Optional<HttpAddress> newAddress() {
        return hops.stream().takeWhile(Hop::isPermanent).reduce((a, b) -> b).map(Hop::to);
    }
}

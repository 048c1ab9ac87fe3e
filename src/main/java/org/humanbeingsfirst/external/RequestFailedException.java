package org.humanbeingsfirst.external;

/** Thrown when no answer came, or none that can be read. */
final class RequestFailedException extends Exception {

    /** What went wrong. */
    enum Kind {
        /** The name leads to no machine. */
        NO_HOST,
        /** Nobody answers: perhaps another time. */
        UNREACHABLE,
        /** Somebody answered, and the connection broke: perhaps another time. */
        BROKEN,
        /** The server cannot prove that it is who it says. */
        CERTIFICATE,
        /** The machine is none that may be asked. */
        REFUSED,
        /** An answer came that is no use. */
        UNUSABLE
    }

    private final Kind kind;

    /**
     * @param reason half a sentence about the server, such as {@code it did not answer within 30 s}
     */
    RequestFailedException(Kind kind, String reason) {
        super(reason);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}

package org.humanbeingsfirst.preview;

import java.nio.charset.StandardCharsets;

/** The answer to a request: HTTP status, media type and body; the body is nobody's to change. */
final class Answer {

    private final int status;
    private final String type;
    private final byte[] body;

    Answer(int status, String type, byte[] body) {
        this.status = status;
        this.type = type;
        this.body = body;
    }

    /** A line of plain text. */
    static Answer text(int status, String line) {
        return new Answer(
                status, "text/plain; charset=utf-8", line.getBytes(StandardCharsets.UTF_8));
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    byte[] body() {
        return body;
    }
}

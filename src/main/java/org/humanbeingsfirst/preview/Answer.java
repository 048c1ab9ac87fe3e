package org.humanbeingsfirst.preview;

import java.nio.charset.StandardCharsets;

/** The answer to a request: HTTP status, media type, body and the policy for what the body loads. */
final class Answer {

    private final int status;
    private final String type;
    private final byte[] body;
    private final ContentSecurityPolicy policy;

    Answer(int status, String type, byte[] body) {
        this(status, type, body, ContentSecurityPolicy.OWN_FILES_ONLY);
    }

    Answer(int status, String type, byte[] body, ContentSecurityPolicy policy) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.policy = policy;
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

    ContentSecurityPolicy policy() {
        return policy;
    }
}

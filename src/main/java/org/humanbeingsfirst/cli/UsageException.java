package org.humanbeingsfirst.cli;

/** Thrown when the press is asked for something it cannot or will not do; exits with 2. */
final class UsageException extends RuntimeException {

    private final String hint;

    /**
     * @param message one sentence, lower case, without full stop
     * @param hint what to do instead, as an action
     */
    UsageException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}

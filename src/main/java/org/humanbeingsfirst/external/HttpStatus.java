package org.humanbeingsfirst.external;

/** What the statuses of HTTP say of an address (RFC 9110, section 15, and what is in use). */
final class HttpStatus {

    private HttpStatus() {}

    /** The sort of answer that an error status is. */
    static Answer.Kind kindOf(int status) {
        return switch (status) {
            case 404, 410 -> Answer.Kind.GONE;
            // 999 is how one large network greets programs.
            case 401, 402, 403, 405, 406, 407, 418, 423, 425, 428, 429, 451, 503, 999 ->
                    Answer.Kind.BLOCKED;
            default -> Answer.Kind.FAILED;
        };
    }

    /** True if the same question may have another answer in a moment. */
    static boolean isTransient(int status) {
        return switch (status) {
            case 408, 425, 429, 500, 502, 503, 504 -> true;
            default -> false;
        };
    }

    /** Half a sentence about the server. */
    static String reason(int status) {
        String name = name(status);
        return "it answers " + status + (name.isEmpty() ? "" : " (" + name + ")");
    }

    private static String name(int status) {
        return switch (status) {
            case 400 -> "bad request";
            case 401 -> "login required";
            case 403 -> "forbidden";
            case 404 -> "not found";
            case 405 -> "method not allowed";
            case 406 -> "not acceptable";
            case 408 -> "time-out";
            case 410 -> "gone";
            case 429 -> "too many requests";
            case 451 -> "unavailable for legal reasons";
            case 500 -> "error of the server";
            case 502 -> "bad gateway";
            case 503 -> "unavailable";
            case 504 -> "gateway time-out";
            default -> "";
        };
    }
}

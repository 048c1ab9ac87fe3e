package org.humanbeingsfirst.external;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;

/** Tells what is wrong with a server's certificate from what Java throws. */
final class CertificateTrouble {

    /** Deeper than exceptions are ever nested; a cause can be its own. */
    private static final int DEEPEST = 20;

    private CertificateTrouble() {}

    /** Half a sentence about the server; empty if it is not the certificate that is wrong. */
    static Optional<String> in(Throwable thrown) {
        String trouble = null;
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            // What lies deeper is more exact.
            String named = named(cause);
            trouble = named == null ? trouble : named;
            cause = cause.getCause();
        }
        return Optional.ofNullable(trouble);
    }

    private static String named(Throwable cause) {
        if (cause instanceof CertificateExpiredException) {
            return "its certificate has expired";
        }
        if (cause instanceof CertificateNotYetValidException) {
            return "its certificate is not valid yet";
        }
        if (cause instanceof CertPathBuilderException) {
            return "its certificate comes from nobody known here, or it does not send the"
                    + " certificates between";
        }
        if (cause instanceof CertPathValidatorException) {
            return "its chain of certificates does not hold";
        }
        if (cause instanceof CertificateException) {
            // The JDK has no type of its own for a wrong name, and the words hold the name.
            String message = String.valueOf(cause.getMessage());
            return message.startsWith("No ")
                    ? "its certificate is for another name"
                    : "its certificate is not sound";
        }
        return null;
    }
}

package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of this machine that tests need and the project does not bring: browsers and servers. */
final class InstalledPrograms {

    /** {@code required} makes a missing program a failure instead of skipped tests. */
    private static final String VARIABLE = "PRESS_TEST_PROGRAMS";

    /** Where servers are, and the {@code PATH} of most users does not lead. */
    private static final String FOLDERS_OF_SERVERS = ":/usr/sbin:/usr/local/sbin";

    private InstalledPrograms() {}

    /** The first of these programs that is there. */
    static Optional<Path> find(String... names) {
        String folders = System.getenv().getOrDefault("PATH", "") + FOLDERS_OF_SERVERS;
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders.split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Skips tests because a program is missing, with a clear line; or fails them if it is required.
     *
     * @param tests which
     * @param reason what is missing, and how one gets it
     */
    static <T> T missing(String tests, String reason) {
        if ("required".equals(System.getenv(VARIABLE))) {
            return fail(tests + " are required: " + reason);
        }
        // Surefire counts skipped tests and does not say why.
        String message = tests + " skipped: " + reason;
        System.out.println(message);
        return abort(message);
    }
}

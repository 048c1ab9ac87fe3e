package org.humanbeingsfirst.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.humanbeingsfirst.fingerprint.Fingerprint;

/** The running program, which decides what a site becomes as much as its content does. */
final class Program {

    private Program() {}

    /**
     * The fingerprint of the program and of the Java that runs it. Whoever
     * changes a library builds the program again.
     */
    static Fingerprint fingerprint() {
        Fingerprint.Builder fingerprint =
                new Fingerprint.Builder().add(System.getProperty("java.runtime.version"));
        try {
            Path code =
                    Path.of(
                            Program.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (Files.isDirectory(code)) {
                addClasses(code, fingerprint);
            } else {
                add(code, code.getFileName().toString(), fingerprint);
            }
            return fingerprint.build();
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read itself", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it is", e);
        }
    }

    /** As it is run while it is being written and tested. */
    private static void addClasses(Path folder, Fingerprint.Builder fingerprint)
            throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                add(file, folder.relativize(file).toString(), fingerprint);
            }
        }
    }

    /** Its time will do: a program that was built again may bake again. */
    private static void add(Path file, String name, Fingerprint.Builder fingerprint)
            throws IOException {
        fingerprint.add(name).add(Files.size(file)).add(Files.getLastModifiedTime(file).toMillis());
    }
}

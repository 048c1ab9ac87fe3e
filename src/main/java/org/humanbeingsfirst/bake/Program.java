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
     * The fingerprint of the program and of the Java that runs it. The releases of the libraries
     * stand in the program's own archive.
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
                fingerprint.add(Fingerprint.of(Files.readAllBytes(code)));
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
                fingerprint
                        .add(folder.relativize(file).toString())
                        .add(Files.size(file))
                        .add(Files.getLastModifiedTime(file).toMillis());
            }
        }
    }
}

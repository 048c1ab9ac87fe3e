package org.humanbeingsfirst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The small, made-up site in {@code src/test/resources/clean-site}, with templates of its own. */
public final class TestSite {

    /** A passage recorded of the item {@code doe-1999}. */
    public static final String PASSAGE =
            "Nothing in this work was ever said by anybody, and 12 pages say so.";

    private static final Path CLEAN_SITE = Path.of("src/test/resources/clean-site");

    private TestSite() {}

    /** Lays the site into a folder. */
    public static void copyTo(Path folder) {
        try (Stream<Path> walk = Files.walk(CLEAN_SITE)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(CLEAN_SITE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

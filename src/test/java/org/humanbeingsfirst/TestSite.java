package org.humanbeingsfirst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
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
        copy(CLEAN_SITE, folder);
    }

    /** Lays the site into a folder, with the configuration, templates and assets of the real one. */
    public static void copyWithRealTemplatesTo(Path folder) {
        copyTo(folder);
        for (String real : List.of("jbake.properties", "templates", "assets")) {
            copy(Path.of(real), folder.resolve(real));
        }
        // It takes longer than all the rest, and most tests do not look at it.
        change(folder.resolve("jbake.properties"), "site.precompress=true", "");
    }

    private static void change(Path file, String words, String others) {
        try {
            String text = Files.readString(file);
            if (!text.contains(words)) {
                throw new IllegalStateException(file + " does not say " + words);
            }
            Files.writeString(file, text.replace(words, others));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString()).normalize();
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

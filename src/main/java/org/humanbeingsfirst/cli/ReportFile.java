package org.humanbeingsfirst.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and moved into it, so that nobody reads half of it.
 *
 * @param file its place
 * @param shown how messages name it
 */
record ReportFile(Path file, String shown) {

    /** What goes into the file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Writes the file as UTF-8, and the folders above it.
     *
     * @throws UsageException if it cannot be written
     */
    void write(Content content) {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("it is a folder");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // Pipes and devices are written as they are.
                write(file, content);
                return;
            }
            // What a link leads to is replaced, not the link.
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Files.createDirectories(place.getParent());
            Path beside = place.resolveSibling(place.getFileName() + ".new");
            try {
                write(beside, content);
                move(beside, place);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UsageException(
                    "cannot write " + shown + ": " + e.getMessage(),
                    "name a file in a folder in which you may write");
        }
    }

    private static void write(Path file, Content content) throws IOException {
        // Not Files.newBufferedWriter, which stops at half a surrogate pair.
        try (OutputStream bytes = Files.newOutputStream(file);
                Writer out =
                        new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            content.writeTo(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package org.humanbeingsfirst.preview;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Finds what a request asks for among the built files. Only regular files whose real path lies
 * inside the built folder are found, so that a symbolic link cannot lead out of it.
 *
 * @param folder the built site; it may be replaced as a whole between two requests
 */
record BuiltFiles(Path folder) {

    /** Where a request leads. */
    sealed interface Target {}

    /** A file to send. */
    record Found(Path file) implements Target {}

    /** A folder asked for without its final slash, without which relative links would break. */
    record FolderWithoutSlash() implements Target {}

    /** Nothing there, or nothing that may be sent. */
    record Missing() implements Target {}

    /**
     * Finds the target of a decoded path.
     *
     * @throws NoSuchFileException if the built folder itself is not there at this moment
     * @throws IOException if the disk cannot be read
     */
    Target find(RequestPath path) throws IOException {
        Path root = folder.toRealPath();
        try {
            Path asked = root;
            for (String step : path.steps()) {
                asked = asked.resolve(step);
            }
            if (path.isFolder()) {
                asked = asked.resolve("index.html");
            }
            Path real = asked.toRealPath();
            if (!real.startsWith(root)) {
                return new Missing();
            }
            if (Files.isDirectory(real)) {
                return new FolderWithoutSlash();
            }
            return Files.isRegularFile(real) ? new Found(real) : new Missing();
        } catch (FileSystemException | InvalidPathException nothingThere) {
            return new Missing();
        }
    }
}

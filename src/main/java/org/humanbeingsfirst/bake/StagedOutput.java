package org.humanbeingsfirst.bake;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.humanbeingsfirst.site.PageManifest;

/**
 * A site being written: files go to a folder beside the output folder. {@link #swapIn} puts that folder
 * in its place; {@link #patch} moves its files in one by one, where most of the last site stays as it
 * is. Until then the last good site is untouched, whatever happens. Closing without one of the two,
 * or ending the program, removes what was written.
 *
 * <p>A program that dies in the middle of either leaves enough behind for the next bake to finish
 * it: the old site set aside, or a journal of what is still to be moved and deleted.
 *
 * <p>Files may be written by many threads. One bake at a time may hold an output folder.
 */
final class StagedOutput implements AutoCloseable {

    /**
     * What the file system says of a file.
     *
     * @param size in bytes
     * @param modified when it was last written, in nanoseconds since 1970
     */
    record Stamp(long size, long modified) {

        private static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(
                    attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        }

        /** Written out, as that of {@link org.humanbeingsfirst.fingerprint.Fingerprint} is. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Stamp that && size == that.size && modified == that.modified;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(modified);
        }
    }

    private final Path output;
    private final Path staging;
    private final Path previous;
    private final Path manifest;
    private final Path journal;
    private final OutputLock lock;
    private final Map<Path, Path> knownFolders = new ConcurrentHashMap<>();
    private final Thread cleaner = new Thread(this::abandon, "remove unfinished site");

    /** Shared by those who write; taken for good by the cleaner when the program is ended. */
    private final ReadWriteLock writing = new ReentrantReadWriteLock();

    private StagedOutput(Path output) throws IOException {
        this.output = output;
        this.staging = beside(output, ".new");
        this.previous = beside(output, ".old");
        this.manifest = PageManifest.fileBeside(output);
        this.journal = beside(output, ".journal");
        Files.createDirectories(output.toAbsolutePath().getParent());
        this.lock = OutputLock.acquire(output, beside(output, ".lock"));
    }

    /**
     * Begins a site.
     *
     * @throws OutputLock.InUseException if another bake holds the folder
     * @throws IOException if the folder beside it cannot be made
     */
    static StagedOutput begin(Path output) throws IOException {
        StagedOutput staged = new StagedOutput(output);
        try {
            staged.recover();
            FileTree.delete(staged.staging);
            Runtime.getRuntime().addShutdownHook(staged.cleaner);
            return staged;
        } catch (IOException | RuntimeException e) {
            staged.lock.release();
            throw e;
        }
    }

    private static Path beside(Path output, String ending) {
        return output.resolveSibling("." + output.getFileName() + ending);
    }

    /** The file of a {@link CacheFile} for this output folder. */
    static Path cacheBeside(Path output) {
        return beside(output, ".cache");
    }

    /**
     * A program that died between the two renames of {@link #swapIn} left the old site set aside; one
     * that died in {@link #patch}, a journal.
     */
    private void recover() throws IOException {
        if (Files.exists(journal)) {
            patchByJournal();
        }
        if (Files.exists(previous)) {
            if (Files.exists(output)) {
                FileTree.delete(previous);
            } else {
                Files.move(previous, output, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** True if there is an output folder. */
    boolean exists() {
        return Files.isDirectory(output);
    }

    /** True if the manifest lies beside the output folder. */
    boolean hasManifest() {
        return Files.exists(manifest);
    }

    /** Every file in the output folder as it is now, by output path; none if there is no folder. */
    Map<String, Stamp> existing() throws IOException {
        Map<String, Stamp> files = new HashMap<>();
        if (exists()) {
            Path root = output.toRealPath();
            int rootLength = root.toString().length();
            Files.walkFileTree(
                    root,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            String path = file.toString().substring(rootLength + 1);
                            files.put(path.replace('\\', '/'), Stamp.of(attributes));
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }
        return files;
    }

    /** True if the output folder holds a file with these bytes. */
    boolean holds(String path, byte[] bytes) throws IOException {
        return Arrays.equals(read(path), bytes);
    }

    /** What a file in the output folder holds. */
    byte[] read(String path) throws IOException {
        return Files.readAllBytes(output.resolve(path));
    }

    /** What a file that was written holds. */
    byte[] readStaged(String path) throws IOException {
        return Files.readAllBytes(staging.resolve(path));
    }

    /** Writes one file of the site, whole. */
    Stamp write(String path, byte[] bytes) throws IOException {
        Path file = staging.resolve(path);
        Path folder = file.getParent();
        writing.readLock().lock();
        try {
            knownFolders.computeIfAbsent(folder, StagedOutput::createFolder);
            // Files.write opens a channel first, which takes longer than to write a page.
            try (OutputStream out = new FileOutputStream(file.toFile())) {
                out.write(bytes);
            }
            return Stamp.of(Files.readAttributes(file, BasicFileAttributes.class));
        } finally {
            writing.readLock().unlock();
        }
    }

    /** Whoever writes into a folder that another thread is making waits until it is there. */
    private static Path createFolder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the finished site in the place of the last one. */
    void swapIn(String manifestJson) throws IOException {
        writing.readLock().lock();
        try {
            swap(manifestJson);
        } finally {
            writing.readLock().unlock();
        }
    }

    /**
     * Puts the files that were written into the last site and takes some out of it.
     *
     * @param removed output paths of the files to delete; none of them was written
     * @param manifestJson the manifest, if it is not as it was
     */
    void patch(Collection<String> removed, Optional<String> manifestJson) throws IOException {
        writing.readLock().lock();
        try {
            if (manifestJson.isPresent()) {
                Files.writeString(beside(manifest, ".new"), manifestJson.get());
            }
            Path newJournal = beside(journal, ".new");
            // Parted by what no file name can hold.
            Files.writeString(newJournal, String.join("\0", removed));
            Files.move(newJournal, journal, StandardCopyOption.ATOMIC_MOVE);
            patchByJournal();
        } finally {
            writing.readLock().unlock();
        }
    }

    /** Each step may have been done before. Deletions come first: a folder may become a file. */
    private void patchByJournal() throws IOException {
        String removed = Files.readString(journal);
        for (String path : removed.isEmpty() ? new String[0] : removed.split("\0")) {
            Path file = output.resolve(path);
            Files.deleteIfExists(file);
            deleteEmptyFolders(file.getParent());
        }
        if (Files.exists(staging)) {
            FileTree.move(staging, output);
        }
        Path newManifest = beside(manifest, ".new");
        if (Files.exists(newManifest)) {
            Files.move(newManifest, manifest, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(journal);
    }

    private void deleteEmptyFolders(Path lowest) throws IOException {
        for (Path folder = lowest; !folder.equals(output); folder = folder.getParent()) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private void swap(String manifestJson) throws IOException {
        Files.createDirectories(staging);
        Path newManifest = beside(manifest, ".new");
        Files.writeString(newManifest, manifestJson);
        boolean replaces = Files.exists(output);
        if (replaces) {
            Files.move(output, previous, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(staging, output, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(previous, output, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        Files.move(newManifest, manifest, StandardCopyOption.REPLACE_EXISTING);
        FileTree.delete(previous);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException shuttingDown) {
            return; // The hook is at work already.
        }
        removeStaging();
        lock.release();
    }

    /** Keeps the lock: whoever still writes waits for the end of the program and puts nothing back. */
    void abandon() {
        writing.writeLock().lock();
        removeStaging();
    }

    /** What a journal still speaks of is kept for the next bake. */
    private void removeStaging() {
        if (Files.exists(journal)) {
            return;
        }
        try {
            FileTree.delete(staging);
            Files.deleteIfExists(beside(manifest, ".new"));
        } catch (IOException e) {
            // The next bake begins by removing it.
        }
    }
}

package org.humanbeingsfirst.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.humanbeingsfirst.site.PageManifest;

/**
 * A site being written: files go to a folder beside the output folder, and {@link #swapIn} puts that
 * folder in its place. Until then the last good site is untouched, whatever happens. Closing without
 * swapping, or ending the program, removes what was written.
 *
 * <p>Files may be written by many threads. One bake at a time may hold an output folder.
 */
final class StagedOutput implements AutoCloseable {

    /** Thrown when another bake holds the output folder. */
    static final class InUseException extends IOException {
        InUseException(Path output) {
            super("another bake is writing " + output);
        }
    }

    private final Path output;
    private final Path staging;
    private final Path previous;
    private final Path manifest;
    private final FileChannel lockChannel;
    private final FileLock lock;
    private final Set<Path> knownFolders = ConcurrentHashMap.newKeySet();
    private final Thread cleaner = new Thread(this::abandon, "remove unfinished site");

    /** Shared by those who write; taken for good by the cleaner when the program is ended. */
    private final ReadWriteLock writing = new ReentrantReadWriteLock();

    private StagedOutput(Path output) throws IOException {
        this.output = output;
        this.staging = beside(output, ".new");
        this.previous = beside(output, ".old");
        this.manifest = PageManifest.fileBeside(output);
        Files.createDirectories(output.toAbsolutePath().getParent());
        lockChannel =
                FileChannel.open(
                        beside(output, ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        lock = tryLock();
    }

    private FileLock tryLock() throws IOException {
        FileLock acquired;
        try {
            acquired = lockChannel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            acquired = null;
        }
        if (acquired == null) {
            lockChannel.close();
            throw new InUseException(output);
        }
        return acquired;
    }

    /**
     * Begins a site.
     *
     * @throws InUseException if another bake holds the folder
     * @throws IOException if the folder beside it cannot be made
     */
    static StagedOutput begin(Path output) throws IOException {
        StagedOutput staged = new StagedOutput(output);
        try {
            staged.recover();
            deleteTree(staged.staging);
            Files.createDirectories(staged.staging);
            Runtime.getRuntime().addShutdownHook(staged.cleaner);
            return staged;
        } catch (IOException | RuntimeException e) {
            staged.release();
            throw e;
        }
    }

    private static Path beside(Path output, String ending) {
        return output.resolveSibling("." + output.getFileName() + ending);
    }

    /** A program that died between the two renames of {@link #swapIn} left the old site set aside. */
    private void recover() throws IOException {
        if (Files.exists(previous)) {
            if (Files.exists(output)) {
                deleteTree(previous);
            } else {
                Files.move(previous, output, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Writes one file of the site, whole. */
    void write(String path, byte[] bytes) throws IOException {
        Path file = staging.resolve(path);
        Path folder = file.getParent();
        writing.readLock().lock();
        try {
            if (knownFolders.add(folder)) {
                Files.createDirectories(folder);
            }
            Files.write(file, bytes);
        } finally {
            writing.readLock().unlock();
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

    private void swap(String manifestJson) throws IOException {
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
        deleteTree(previous);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException shuttingDown) {
            return; // The hook is at work already.
        }
        removeStaging();
        release();
    }

    /** Keeps the lock: whoever still writes waits for the end of the program and puts nothing back. */
    void abandon() {
        writing.writeLock().lock();
        removeStaging();
    }

    private void removeStaging() {
        try {
            deleteTree(staging);
            Files.deleteIfExists(beside(manifest, ".new"));
        } catch (IOException e) {
            // The next bake begins by removing it.
        }
    }

    /** The lock file itself stays: deleting it could let two bakes lock two different files. */
    private void release() {
        try {
            lock.release();
            lockChannel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException e)
                            throws IOException {
                        if (e != null) {
                            throw e;
                        }
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}

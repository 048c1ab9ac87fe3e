package org.humanbeingsfirst.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two bakes, of one program or of two, from writing one output folder. */
final class OutputLock {

    /** Thrown when another bake holds the output folder. */
    static final class InUseException extends IOException {
        InUseException(Path output) {
            super("another bake is writing " + output);
        }
    }

    private final FileChannel channel;
    private final FileLock lock;

    private OutputLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock of an output folder.
     *
     * @param file the lock file; it is made if it is not there
     * @throws InUseException if another bake holds it
     */
    static OutputLock acquire(Path output, Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock acquired;
        try {
            acquired = channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            acquired = null;
        }
        if (acquired == null) {
            channel.close();
            throw new InUseException(output);
        }
        return new OutputLock(channel, acquired);
    }

    /** Lets go. The file stays: deleting it could let two bakes lock two different files. */
    void release() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

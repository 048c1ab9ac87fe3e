package org.humanbeingsfirst.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Waits for changes of the files that a site is built from: some folders with all that is below
 * them, and some single files of the site folder. Folders that appear later are watched too. Not
 * for several threads at once.
 */
final class SourceWatcher implements AutoCloseable {

    /** Long enough for an editor's "write beside, then rename", too short to be felt. */
    private static final long QUIET_IN_MILLISECONDS = 30;

    /** After so long a build starts although files still change. */
    private static final long MOST_WAIT_IN_MILLISECONDS = 1_000;

    /** What editors and file managers leave beside a file while they write or show it. */
    private static final Pattern BY_PRODUCT =
            Pattern.compile("\\..*\\.sw.|4913|\\.#.*|#.*#|.*~|\\.DS_Store");

    private final Path siteFolder;
    private final Collection<Path> folders;
    private final Set<String> files;
    private final WatchService service;
    private final Map<WatchKey, Path> watched = new HashMap<>();

    private SourceWatcher(Path siteFolder, Collection<Path> folders, Set<String> files)
            throws IOException {
        this.siteFolder = siteFolder.toAbsolutePath().normalize();
        this.folders = folders.stream().map(f -> f.toAbsolutePath().normalize()).toList();
        this.files = Set.copyOf(files);
        this.service = siteFolder.getFileSystem().newWatchService();
    }

    /**
     * Begins to watch.
     *
     * @param folders with everything below them; one that does not exist yet is watched from its
     *     appearance on if it lies directly in the site folder
     * @param files names of files directly in the site folder
     * @throws IOException if the system allows no more folders to be watched
     */
    static SourceWatcher watch(Path siteFolder, Collection<Path> folders, Set<String> files)
            throws IOException {
        SourceWatcher watcher = new SourceWatcher(siteFolder, folders, files);
        watcher.watchEverything();
        return watcher;
    }

    /**
     * Waits until something changed and the changes have paused for a moment. Changes made since the
     * last call count, also those made while nobody waited.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     * @throws IOException if the system allows no further folder to be watched
     */
    void awaitChange() throws InterruptedException, IOException {
        while (!isChange(service.take())) {
            // Something else in the site folder changed.
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_WAIT_IN_MILLISECONDS);
        WatchKey next = service.poll(QUIET_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
        while (next != null && System.nanoTime() < end) {
            isChange(next);
            next = service.poll(QUIET_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        if (next != null) {
            // Its events stay for the next call.
            next.reset();
        }
    }

    /** Stops; a thread that waits gets {@link ClosedWatchServiceException}. */
    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // Nothing is lost: the watch ends with the process at the latest.
        }
    }

    private boolean isChange(WatchKey key) throws IOException {
        boolean isChange = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                watchEverything();
                isChange = true;
            } else if (event.context() instanceof Path name) {
                isChange |= isChange(key, event.kind(), name);
            }
        }
        if (!key.reset()) {
            watched.remove(key);
        }
        return isChange;
    }

    private boolean isChange(WatchKey key, WatchEvent.Kind<?> kind, Path name) throws IOException {
        Path folder = watched.get(key);
        if (folder == null || BY_PRODUCT.matcher(name.toString()).matches()) {
            return false;
        }
        Path path = folder.resolve(name);
        boolean isSource =
                !folder.equals(siteFolder)
                        || files.contains(name.toString())
                        || folders.contains(path);
        if (isSource && kind == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(path)) {
            watchTree(path);
        }
        return isSource;
    }

    private void watchEverything() throws IOException {
        watchFolder(siteFolder);
        for (Path folder : folders) {
            watchTree(folder);
        }
    }

    private void watchFolder(Path folder) throws IOException {
        try {
            WatchKey key =
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
            watched.put(key, folder);
        } catch (FileSystemException vanishedOrClosed) {
            // The folder that held it has an event for that, and a bake says what it cannot read.
        }
    }

    private void watchTree(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(
                root,
                EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                Integer.MAX_VALUE,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        // Before its entries are listed: what appears in between is an event.
                        watchFolder(folder);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}

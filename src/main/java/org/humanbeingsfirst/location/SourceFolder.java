package org.humanbeingsfirst.location;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists the files of a folder that editors write in, so that none of them is overlooked. */
public final class SourceFolder {

    private final Path siteFolder;
    private final Path folder;
    private final Path realSite;
    private final Path realFolder;

    /**
     * A file that was listed.
     *
     * @param path where it is, below the folder as editors know it
     * @param pathInFolder path relative to the folder that was listed, with {@code /}
     * @param size in bytes
     * @param modified when it was last written, in milliseconds since 1970
     * @param key which file of the file system it is; null where that is not known
     */
    public record Entry(Path path, String pathInFolder, long size, long modified, Object key) {

        /** Longer than any file system rounds its times: FAT counts in steps of two seconds. */
        private static final long ROUNDING_IN_MILLISECONDS = 2_000;

        private static Entry of(Path path, String pathInFolder, BasicFileAttributes attributes) {
            return new Entry(
                    path,
                    pathInFolder,
                    attributes.size(),
                    attributes.lastModifiedTime().toMillis(),
                    attributes.fileKey());
        }

        /** A file of which nothing else is known, such as one behind a symbolic link. */
        public static Entry unknown(Path path, String pathInFolder) {
            return new Entry(path, pathInFolder, -1, Long.MAX_VALUE, null);
        }

        /** True if nothing that the file system tells of the two differs. */
        public boolean isSameFileAs(Entry other) {
            return equals(other) && key != null;
        }

        /**
         * False if a write at a given moment could have left the same time behind as the last one.
         *
         * @param moment in milliseconds since 1970
         */
        public boolean wasAtRestAt(long moment) {
            return modified < moment - ROUNDING_IN_MILLISECONDS;
        }
    }

    private SourceFolder(Path siteFolder, Path folder) throws IOException {
        this.siteFolder = siteFolder;
        this.folder = folder;
        this.realSite = siteFolder.toRealPath();
        // A walk that began at a symbolic link would end there.
        this.realFolder = folder.toRealPath();
    }

    /**
     * The files below a folder, sorted by path. The folder itself may be a symbolic link; below it
     * only links to files of the site are followed.
     *
     * @param siteFolder the folder that paths in messages are relative to
     * @param folder the folder to list; there are no files in one that does not exist
     * @throws UnreadableInputException rule {@code input-unreadable} if a folder cannot be opened, or
     *     a symbolic link leads to a folder, to nothing or out of the site
     */
    public static List<Path> files(Path siteFolder, Path folder) {
        return entries(siteFolder, folder).stream().map(Entry::path).toList();
    }

    /**
     * The same files with what the file system says of them.
     *
     * @throws UnreadableInputException as {@link #files}
     */
    public static List<Entry> entries(Path siteFolder, Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            return new SourceFolder(siteFolder, folder).list();
        } catch (IOException e) {
            throw cannotBeOpened(siteFolder, folder);
        }
    }

    private List<Entry> list() throws IOException {
        List<Entry> files = new ArrayList<>();
        Files.walkFileTree(
                realFolder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isSymbolicLink() && !isHidden(file)) {
                            refuseUnlessInSite(file);
                        }
                        boolean isFile = attributes.isRegularFile();
                        if (isFile || Files.isRegularFile(file)) {
                            String inFolder = pathInFolder(file);
                            Path path = folder.resolve(inFolder);
                            files.add(
                                    isFile
                                            ? Entry.of(path, inFolder, attributes)
                                            : Entry.unknown(path, inFolder));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        throw cannotBeOpened(siteFolder, named(file));
                    }
                });
        files.sort(Comparator.comparing(Entry::pathInFolder));
        return files;
    }

    /** A hidden link to nothing is how some editors lock a file. */
    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    /** The path as editors know it. */
    private Path named(Path file) {
        return folder.resolve(realFolder.relativize(file).toString());
    }

    /** Cut off the front: for thousands of files this is what takes the time. */
    private String pathInFolder(Path file) {
        int folderLength = realFolder.toString().length();
        return file.toString().substring(folderLength + 1).replace('\\', '/');
    }

    private void refuseUnlessInSite(Path link) {
        try {
            Path target = link.toRealPath();
            if (Files.isRegularFile(target) && isOfTheSite(target)) {
                return;
            }
        } catch (IOException leadsToNothing) {
            // Answered below.
        }
        throw unreadable(
                siteFolder,
                named(link),
                "symbolic link does not lead to a file of the site",
                "put the file or folder itself here");
    }

    private boolean isOfTheSite(Path target) {
        return target.startsWith(realSite) || target.startsWith(realFolder);
    }

    private static UnreadableInputException cannotBeOpened(Path siteFolder, Path path) {
        return unreadable(
                siteFolder, path, "cannot be opened", "check that you may read what is in it");
    }

    private static UnreadableInputException unreadable(
            Path siteFolder, Path path, String message, String hint) {
        Location place = Location.wholeFile(ContentFile.relativePath(siteFolder, path));
        return new UnreadableInputException("input-unreadable", place, message, "", hint);
    }
}

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
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            return new SourceFolder(siteFolder, folder).list();
        } catch (IOException e) {
            throw cannotBeOpened(siteFolder, folder);
        }
    }

    private List<Path> list() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                realFolder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isSymbolicLink() && !isHidden(file)) {
                            refuseUnlessInSite(file);
                        }
                        if (attributes.isRegularFile() || Files.isRegularFile(file)) {
                            files.add(named(file));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        throw cannotBeOpened(siteFolder, named(file));
                    }
                });
        files.sort(Comparator.comparing(file -> folder.relativize(file).toString()));
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

package org.humanbeingsfirst.audit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;

/**
 * The files of a built site, listed once and looked up with their case, as servers do. Symbolic links
 * to files are files; what lies behind a symbolic link to a folder is found when it is asked for and
 * not listed, so that loops end.
 */
final class SiteListing {

    private final Path folder;
    private final NavigableSet<String> files = new TreeSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> linkedFolders = new HashSet<>();
    private final List<UnreadableInputException> unreadable = new ArrayList<>();
    private Map<String, String> byLowerCase;

    private SiteListing(Path folder) {
        this.folder = folder;
    }

    /**
     * Lists a folder.
     *
     * @throws UnreadableInputException rule {@code input-unreadable}, if it cannot be listed
     */
    static SiteListing of(Path folder) {
        SiteListing listing = new SiteListing(folder);
        try {
            Files.walkFileTree(folder, listing.new Visitor());
        } catch (IOException e) {
            throw BuiltSite.unreadable(
                    folder.toString(), "cannot be listed", "check that you may read it");
        }
        listing.known.addAll(listing.files);
        return listing;
    }

    /** Files that are to be in a folder, by their paths below it. */
    static SiteListing of(Collection<String> paths) {
        SiteListing listing = new SiteListing(Path.of(""));
        listing.files.addAll(paths);
        listing.known.addAll(paths);
        for (String path : paths) {
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                listing.folders.add(path.substring(0, end + 1));
            }
        }
        return listing;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            folders.add(ContentFile.relativePath(folder, directory) + "/");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = ContentFile.relativePath(folder, file);
            if (attributes.isRegularFile() || Files.isRegularFile(file)) {
                files.add(path);
            } else if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
                linkedFolders.add(path + "/");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            String path = ContentFile.relativePath(folder, file);
            unreadable.add(
                    BuiltSite.unreadable(
                            path.isEmpty() ? "." : path,
                            "cannot be opened",
                            "check that you may read it"));
            return FileVisitResult.CONTINUE;
        }
    }

    /** Every file that was listed, sorted. */
    NavigableSet<String> files() {
        return Collections.unmodifiableNavigableSet(files);
    }

    /** What could not be opened. */
    List<UnreadableInputException> unreadable() {
        return Collections.unmodifiableList(unreadable);
    }

    /** True if there is a file at a path. */
    boolean isFile(String path) {
        return known.contains(path)
                || linkedFolders.stream().anyMatch(path::startsWith) && isFileBehindLink(path);
    }

    private boolean isFileBehindLink(String path) {
        try {
            return Files.isRegularFile(folder.resolve(path));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    /** True if there is a folder at a path, with or without a final slash. */
    boolean isFolder(String path) {
        String name = path.endsWith("/") ? path : path + "/";
        return folders.contains(name) || linkedFolders.contains(name);
    }

    /** The file whose path differs from another only in upper and lower case. */
    synchronized Optional<String> inOtherCase(String path) {
        if (byLowerCase == null) {
            byLowerCase = new HashMap<>();
            files.forEach(file -> byLowerCase.put(file.toLowerCase(Locale.ROOT), file));
        }
        return Optional.ofNullable(byLowerCase.get(path.toLowerCase(Locale.ROOT)));
    }
}

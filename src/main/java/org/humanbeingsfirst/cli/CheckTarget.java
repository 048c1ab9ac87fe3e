package org.humanbeingsfirst.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.humanbeingsfirst.site.SiteConfiguration;

/** What is to be checked: what the paths behind {@code check} mean. */
sealed interface CheckTarget {

    /** The folder that findings are relative to. */
    Path folder();

    /** That folder as it was typed, {@code .} for the one the press was started in. */
    String root();

    /** A site: its content, and its pages once they are baked. */
    record Site(Path folder, String root) implements CheckTarget {}

    /** A folder of built HTML, made by whatever program. */
    record Built(Path folder, String root) implements CheckTarget {}

    /**
     * Some pages of a folder of built HTML.
     *
     * @param pages the pages, in the folder
     */
    record Pages(Path folder, String root, List<Path> pages) implements CheckTarget {

        public Pages {
            pages = List.copyOf(pages);
        }
    }

    /**
     * Judges what was typed.
     *
     * @param typed folders and files, as typed
     * @param typedRoot value of {@code --root}; null if it was not given
     * @throws UsageException if there is nothing there, or too much
     */
    static CheckTarget of(Press press, List<Path> typed, Path typedRoot) {
        List<Path> paths = typed.stream().map(press.surroundings().folder()::resolve).toList();
        for (int i = 0; i < paths.size(); i++) {
            if (!Files.isDirectory(paths.get(i)) && !Files.isRegularFile(paths.get(i))) {
                throw new UsageException(
                        "there is no file or folder " + typed.get(i),
                        "name a folder of built HTML, HTML files, or a site's folder");
            }
        }
        boolean isFiles = !paths.isEmpty() && paths.stream().allMatch(Files::isRegularFile);
        if (isFiles) {
            return pages(press, typed, paths, typedRoot);
        }
        if (typedRoot != null) {
            throw new UsageException(
                    "--root is for files only",
                    "name HTML files, or leave --root out: a folder is its own root");
        }
        if (paths.size() > 1) {
            throw new UsageException(
                    "there is more than one folder to check", "name one folder, or files alone");
        }
        if (paths.isEmpty()) {
            return new Site(press.siteFolder(), shown(press.typedSite()));
        }
        Path folder = paths.get(0);
        String root = shown(typed.get(0));
        return Files.exists(folder.resolve(SiteConfiguration.FILE))
                ? new Site(folder, root)
                : new Built(folder, root);
    }

    private static Pages pages(Press press, List<Path> typed, List<Path> paths, Path typedRoot) {
        for (Path page : typed) {
            if (page.toString().toLowerCase(Locale.ROOT).endsWith(".md")) {
                throw new UsageException(
                        page + " is not HTML",
                        "content is checked as a whole: leave the file out, or name a built page");
            }
        }
        Path root = typedRoot == null ? commonFolder(typed) : typedRoot;
        Path folder = press.surroundings().folder().resolve(root);
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    "there is no folder " + root,
                    "name the folder that addresses beginning with / are relative to");
        }
        List<Path> within = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            String page = typed.get(i).toString();
            within.add(
                    within(folder, paths.get(i))
                            .orElseThrow(
                                    () ->
                                            new UsageException(
                                                    page + " is not in the folder " + shown(root),
                                                    "name with --root a folder that all files lie"
                                                            + " in")));
        }
        return new Pages(folder, shown(root), within);
    }

    /** The path of a file by way of a folder, which may be named through symbolic links. */
    private static Optional<Path> within(Path folder, Path file) {
        Path whole = folder.toAbsolutePath().normalize();
        Path page = file.toAbsolutePath().normalize();
        if (page.startsWith(whole)) {
            return Optional.of(page);
        }
        try {
            Path real = page.getParent().toRealPath().resolve(page.getFileName());
            Path realFolder = whole.toRealPath();
            return real.startsWith(realFolder)
                    ? Optional.of(whole.resolve(realFolder.relativize(real)))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static Path commonFolder(List<Path> files) {
        Set<Path> folders = new TreeSet<>();
        for (Path file : files) {
            Path parent = file.getParent();
            folders.add(parent == null ? Path.of("") : parent);
        }
        if (folders.size() > 1) {
            throw new UsageException(
                    "the files lie in different folders",
                    "name with --root the folder that addresses beginning with / are relative to");
        }
        return folders.iterator().next();
    }

    private static String shown(Path typed) {
        String path = typed.toString().replace('\\', '/');
        return path.isEmpty() ? "." : path;
    }
}

package org.humanbeingsfirst.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.site.SiteConfiguration;

/** The folder in which starting files are written, and outside of which they are not. */
final class ContentFolder {

    private final Press press;
    private final Path folder;
    private final LocalDate today;

    private ContentFolder(Press press, Path folder, LocalDate today) {
        this.press = press;
        this.folder = folder;
        this.today = today;
    }

    /** The content folder of the site that the press was called for. */
    static ContentFolder of(Press press) {
        SiteConfiguration configuration = press.configuration();
        return new ContentFolder(
                press, configuration.contentFolder(), press.surroundings().today());
    }

    LocalDate today() {
        return today;
    }

    /** The series there are, by folder name, sorted. */
    List<String> series() {
        return entries(folder.resolve("series")).stream()
                .filter(series -> Files.isRegularFile(series.resolve("index.md")))
                .map(series -> series.getFileName().toString())
                .toList();
    }

    /** The front matter of every part of a series, drafts too. */
    List<FrontMatter> partsOf(String series) {
        return entries(folder.resolve("series").resolve(series)).stream()
                .filter(file -> file.getFileName().toString().endsWith(".md"))
                .filter(file -> !file.endsWith("index.md"))
                .map(file -> FrontMatter.split(ContentFile.read(press.siteFolder(), file)))
                .toList();
    }

    private static List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            } catch (IOException e) {
                throw new UsageException(
                        "cannot read " + folder, "check that you may read this folder");
            }
        }
        entries.sort(null);
        return entries;
    }

    /**
     * Writes a new file and says so.
     *
     * @param path path below this folder, with {@code /}, made of slugs
     * @return the exit code
     * @throws UsageException if there is such a file, or it cannot be written
     */
    int write(String path, StartingFile start) {
        Path file = folder.resolve(path);
        String shown = press.surroundings().shown(file);
        try {
            Files.createDirectories(folder);
            refuseWayOut(file);
            Files.createDirectories(file.getParent());
            // Fails if the file exists: nobody can have written it in between.
            Files.writeString(
                    file, start.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException exists) {
            throw new UsageException(
                    shown + " exists already", "choose another slug, or edit that file");
        } catch (IOException e) {
            throw new UsageException(
                    "cannot write " + shown + ": " + e.getMessage(),
                    "check that the disk is not full and that you may write here");
        }
        press.surroundings().out().println("Wrote " + shown);
        return ExitCode.CLEAN;
    }

    /** Slugs cannot leave the folder, but a symbolic link in it could. */
    private void refuseWayOut(Path file) throws IOException {
        Path there = file.getParent();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        if (!there.toRealPath().startsWith(folder.toRealPath())) {
            throw new UsageException(
                    press.surroundings().shown(there) + " leads out of the content folder",
                    "replace the symbolic link by a folder");
        }
    }
}

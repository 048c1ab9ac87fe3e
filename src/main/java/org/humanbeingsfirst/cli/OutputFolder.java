package org.humanbeingsfirst.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.humanbeingsfirst.site.PageManifest;
import org.humanbeingsfirst.site.SiteConfiguration;

/**
 * Judges the folder named with {@code --out}. A bake replaces its output folder as a whole, so a
 * slip of the keyboard must not cost anybody a folder of their own.
 */
final class OutputFolder {

    private static final String HINT =
            "name a new or empty folder, or one that an earlier build wrote";

    private OutputFolder() {}

    /**
     * Lets a folder pass that can be replaced without loss.
     *
     * @throws UsageException if the folder holds or lies in the site's sources, or holds files that
     *     no build wrote
     */
    static void check(SiteConfiguration site, Path output) {
        Path real = real(output);
        if (real.getFileName() == null || real(site.folder()).startsWith(real)) {
            throw new UsageException("the site itself lies in " + output, HINT);
        }
        for (Path sources : sourceFolders(site)) {
            Path folder = real(sources);
            if (real.startsWith(folder) || folder.startsWith(real)) {
                throw new UsageException(
                        output + " and the site's sources in " + sources + " overlap", HINT);
            }
        }
        if (Files.exists(output, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(output)) {
            throw new UsageException(output + " is not a folder", HINT);
        }
        if (Files.isDirectory(output) && !isEmpty(output) && !isEarlierBuild(output)) {
            throw new UsageException(output + " holds files that no build wrote", HINT);
        }
    }

    private static List<Path> sourceFolders(SiteConfiguration site) {
        return List.of(
                site.contentFolder(),
                site.templateFolder(),
                site.assetFolder(),
                site.sourcesFolder(),
                site.registersFolder(),
                site.folder().resolve("src"),
                site.folder().resolve(".git"));
    }

    /** The path without symbolic links, as far as it exists. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        for (Path there = whole; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(whole)).normalize();
            } catch (IOException notThere) {
                // Its parent may be.
            }
        }
        return whole;
    }

    private static boolean isEmpty(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        } catch (IOException e) {
            throw new UsageException(folder + " cannot be read", HINT);
        }
    }

    /** A page of the manifest beside the folder must be in it, should another have its name now. */
    private static boolean isEarlierBuild(Path folder) {
        Path manifest = PageManifest.fileBeside(folder);
        try {
            return PageManifest.fromJson(Files.readString(manifest)).outputPaths().stream()
                    .anyMatch(page -> Files.isRegularFile(folder.resolve(page)));
        } catch (IOException notABuild) {
            return false;
        }
    }
}

package org.humanbeingsfirst.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.humanbeingsfirst.finding.Suppressions;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.SourceFolder;
import org.humanbeingsfirst.location.UnreadableInputException;

/**
 * Every file that a site is built from, read at one go, so that one bake sees one state of each. Does
 * not change once it is made.
 */
public final class SiteFiles implements Fingerprint.Fingerprinted {

    /** The memory of links to other sites, in the site folder. */
    public static final String LINK_LOCK = "links.lock.yaml";

    private final SiteConfiguration configuration;
    private final Map<Path, List<SiteFile>> byFolder;

    private SiteFiles(SiteConfiguration configuration, Map<Path, List<SiteFile>> byFolder) {
        this.configuration = configuration;
        this.byFolder = byFolder;
    }

    /**
     * Reads a site's files on all cores.
     *
     * @throws UnreadableInputException for the configuration, or a folder that cannot be listed
     *     whole; a single file that cannot be opened says so when it is asked for
     */
    public static SiteFiles read(Path siteFolder) {
        return read(siteFolder, () -> path -> null);
    }

    /**
     * Reads a site's files on all cores, and does not keep the bytes of those that are as they were:
     * few of them are asked for.
     *
     * @param remembered gives, once the files are listed, the fingerprint that each is remembered by,
     *     or null
     * @throws UnreadableInputException as {@link #read(Path)}
     */
    public static SiteFiles read(
            Path siteFolder, Supplier<Function<String, Fingerprint>> remembered) {
        return read(siteFolder, Map.of(), remembered);
    }

    /**
     * Reads the same site again. Files of which the file system says that nobody wrote them are not
     * opened; one that was written in the last moments before it was read is not believed.
     *
     * @throws UnreadableInputException as {@link #read(Path)}
     */
    public SiteFiles again() {
        Map<Path, SiteFile> last = new HashMap<>();
        byFolder.values().forEach(files -> files.forEach(file -> last.put(file.file(), file)));
        return read(configuration.folder(), last, () -> path -> null);
    }

    private static SiteFiles read(
            Path siteFolder,
            Map<Path, SiteFile> last,
            Supplier<Function<String, Fingerprint>> remembered) {
        SiteConfiguration configuration = SiteConfiguration.read(siteFolder);
        Map<Path, List<SourceFolder.Entry>> listed = new LinkedHashMap<>();
        for (Path folder : configuration.sourceFolders()) {
            listed.put(folder, SourceFolder.entries(siteFolder, folder));
        }
        Function<String, Fingerprint> known = remembered.get();
        Map<Path, List<SiteFile>> byFolder = new LinkedHashMap<>();
        listed.forEach(
                (folder, entries) ->
                        byFolder.put(folder, readEach(siteFolder, folder, entries, last, known)));
        List<SourceFolder.Entry> single = new ArrayList<>();
        for (String name : List.of(SiteConfiguration.FILE, Suppressions.FILE, LINK_LOCK)) {
            Path file = siteFolder.resolve(name);
            if (Files.exists(file)) {
                single.add(SourceFolder.Entry.unknown(file, name));
            }
        }
        byFolder.put(siteFolder, readEach(siteFolder, siteFolder, single, Map.of(), known));
        return new SiteFiles(configuration, byFolder);
    }

    private static List<SiteFile> readEach(
            Path site,
            Path folder,
            List<SourceFolder.Entry> entries,
            Map<Path, SiteFile> last,
            Function<String, Fingerprint> remembered) {
        String name = ContentFile.relativePath(site, folder);
        String before = name.isEmpty() ? "" : name + "/";
        return entries.parallelStream()
                .map(
                        entry -> {
                            SiteFile known = last.get(entry.path());
                            if (known != null && known.isStill(entry)) {
                                return known;
                            }
                            String path = before + entry.pathInFolder();
                            return SiteFile.read(site, path, entry, remembered.apply(path));
                        })
                .toList();
    }

    /** {@code jbake.properties}. */
    public SiteConfiguration configuration() {
        return configuration;
    }

    /** Files below one of the site's folders, sorted by path; none if there is no such folder. */
    public List<SiteFile> in(Path folder) {
        return byFolder.getOrDefault(folder, List.of());
    }

    /** A file of one of the site's folders, if it is there. */
    public Optional<SiteFile> find(Path folder, String pathInFolder) {
        return in(folder).stream()
                .filter(file -> file.pathInFolder().equals(pathInFolder))
                .findFirst();
    }

    /** Of every file with its path. One that could not be opened counts as such, not as empty. */
    @Override
    public Fingerprint fingerprint() {
        Fingerprint.Builder all = new Fingerprint.Builder();
        for (List<SiteFile> files : byFolder.values()) {
            for (SiteFile file : files) {
                all.add(file.path()).add(file.isReadable()).add(file.fingerprint());
            }
        }
        return all.build();
    }
}

package org.humanbeingsfirst.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return read(siteFolder, Map.of());
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
        return read(configuration.folder(), last);
    }

    private static SiteFiles read(Path siteFolder, Map<Path, SiteFile> last) {
        SiteConfiguration configuration = SiteConfiguration.read(siteFolder);
        Map<Path, List<SiteFile>> byFolder = new LinkedHashMap<>();
        for (Path folder : configuration.sourceFolders()) {
            List<SourceFolder.Entry> entries = SourceFolder.entries(siteFolder, folder);
            byFolder.put(folder, readEach(siteFolder, folder, entries, last));
        }
        List<SourceFolder.Entry> single = new ArrayList<>();
        for (String name : List.of(SiteConfiguration.FILE, Suppressions.FILE, LINK_LOCK)) {
            Path file = siteFolder.resolve(name);
            if (Files.exists(file)) {
                single.add(SourceFolder.Entry.unknown(file, name));
            }
        }
        byFolder.put(siteFolder, readEach(siteFolder, siteFolder, single, Map.of()));
        return new SiteFiles(configuration, byFolder);
    }

    private static List<SiteFile> readEach(
            Path site, Path folder, List<SourceFolder.Entry> entries, Map<Path, SiteFile> last) {
        String name = ContentFile.relativePath(site, folder);
        String before = name.isEmpty() ? "" : name + "/";
        return entries.parallelStream()
                .map(
                        entry -> {
                            SiteFile known = last.get(entry.path());
                            return known != null && known.isStill(entry)
                                    ? known
                                    : SiteFile.read(site, before + entry.pathInFolder(), entry);
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

package org.humanbeingsfirst.external;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.site.SiteFiles;

/**
 * What earlier checks learnt of addresses on other sites: {@code links.lock.yaml}. It is kept beside
 * the content, because only a memory of days tells a dead address from a bad hour, and what a cited
 * page was from what it became.
 */
public final class LinkLock {

    /** The file's name, in the site folder. */
    public static final String FILE = SiteFiles.LINK_LOCK;

    /** Nothing learnt yet. */
    public static final LinkLock EMPTY = new LinkLock(List.of());

    private final SortedMap<String, LinkRecord> records;

    LinkLock(Collection<LinkRecord> records) {
        this.records = new TreeMap<>();
        records.forEach(record -> this.records.put(record.url(), record));
    }

    /**
     * Reads a lock file; there is nothing in one that does not exist.
     *
     * @throws UnreadableInputException rule {@code link-lock-broken} or {@code yaml-broken} with the
     *     place, or as {@link ContentFile#read}
     */
    public static LinkLock read(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.exists(file) ? of(ContentFile.read(folder, file.toAbsolutePath())) : EMPTY;
    }

    /**
     * Reads the text of a lock file.
     *
     * @throws UnreadableInputException rule {@code link-lock-broken} or {@code yaml-broken}, with the
     *     place
     */
    public static LinkLock of(ContentFile file) {
        return new LinkLock(LinkLockReader.read(file));
    }

    /** The copy in an archive of an address, as it is written in a library, if there is one. */
    public Optional<String> archivedCopy(String address) {
        if (records.isEmpty()) {
            return Optional
                    .empty(); // A bake need not read all addresses for a file that is not there.
        }
        return HttpAddress.of(address)
                .map(url -> records.get(url.toString()))
                .flatMap(LinkRecord::archivedCopy);
    }

    SortedMap<String, LinkRecord> records() {
        return records;
    }

    /**
     * Writes the file beside its place and moves it there, so that nobody ever finds half of it.
     *
     * @throws UnreadableInputException rule {@code output-unwritable} if it cannot be written
     */
    void write(Path file) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(beside, LinkLockWriter.write(records.values()));
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UnreadableInputException(
                    "output-unwritable",
                    Location.wholeFile(file.getFileName().toString()),
                    "what was learnt of the links cannot be written",
                    "",
                    "make room, and check that you may write in its folder");
        }
    }
}

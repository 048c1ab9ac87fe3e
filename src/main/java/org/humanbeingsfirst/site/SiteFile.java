package org.humanbeingsfirst.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.SourceFolder;
import org.humanbeingsfirst.location.UnreadableInputException;

/** A file of the site as it was when {@link SiteFiles} read it. */
public final class SiteFile {

    /** Each worker's own: most files fit into it, and what is not kept leaves nothing to collect. */
    private static final ThreadLocal<byte[]> BUFFER =
            ThreadLocal.withInitial(() -> new byte[1 << 16]);

    private final SourceFolder.Entry entry;
    private final String path;
    private final UnreadableInputException failure;
    private final Fingerprint fingerprint;
    private final long readAt;

    /** Null once they are forgotten. */
    private volatile byte[] bytes;

    private SiteFile(
            SourceFolder.Entry entry,
            String path,
            byte[] bytes,
            Fingerprint fingerprint,
            UnreadableInputException failure,
            long readAt) {
        this.entry = entry;
        this.path = path;
        this.bytes = bytes;
        this.fingerprint = fingerprint;
        this.failure = failure;
        this.readAt = readAt;
    }

    /**
     * Reads a file; one that cannot be opened is remembered as such.
     *
     * @param path relative to the site folder
     * @param remembered the fingerprint with which its bytes need not be kept, or null
     */
    static SiteFile read(
            Path siteFolder, String path, SourceFolder.Entry entry, Fingerprint remembered) {
        long readAt = System.currentTimeMillis();
        try {
            byte[] bytes = BUFFER.get();
            int length = ContentFile.read(siteFolder, entry.path(), bytes);
            if (length == bytes.length) {
                bytes = ContentFile.bytes(siteFolder, entry.path()); // There may be more.
                length = bytes.length;
            }
            Fingerprint fingerprint = Fingerprint.of(bytes, length);
            byte[] kept = fingerprint.equals(remembered) ? null : Arrays.copyOf(bytes, length);
            return new SiteFile(entry, path, kept, fingerprint, null, readAt);
        } catch (UnreadableInputException e) {
            byte[] none = {};
            return new SiteFile(entry, path, none, Fingerprint.of(none), e, readAt);
        }
    }

    /** True if the file cannot have changed since, by what the file system says of it. */
    boolean isStill(SourceFolder.Entry now) {
        return failure == null && entry.isSameFileAs(now) && entry.wasAtRestAt(readAt);
    }

    /** Where it is. */
    public Path file() {
        return entry.path();
    }

    /** Path relative to the site folder, with {@code /}. */
    public String path() {
        return path;
    }

    /** Path relative to the folder it was listed in (content, templates, …), with {@code /}. */
    public String pathInFolder() {
        return entry.pathInFolder();
    }

    /** Its name, the last step of its path. */
    public String name() {
        return pathInFolder().substring(pathInFolder().lastIndexOf('/') + 1);
    }

    /**
     * Its bytes, not to be changed.
     *
     * @throws UnreadableInputException rule {@code input-unreadable} if it could not be opened, or if
     *     its bytes were forgotten and it has changed since
     */
    public byte[] bytes() {
        if (failure != null) {
            throw failure;
        }
        byte[] known = bytes;
        return known != null ? known : readAgain();
    }

    /**
     * Forgets the bytes, which most files are not asked for again: they are read once more if they
     * are.
     */
    public void forgetBytes() {
        bytes = null;
    }

    private byte[] readAgain() {
        try {
            byte[] again = Files.readAllBytes(entry.path());
            if (fingerprint.equals(Fingerprint.of(again))) {
                return again;
            }
        } catch (IOException e) {
            // It is gone, or closed to us now: changed, too.
        }
        throw new UnreadableInputException(
                "input-unreadable",
                Location.wholeFile(path),
                "file changed while the site was built",
                "",
                "build again");
    }

    /**
     * Its text.
     *
     * @throws UnreadableInputException if it could not be opened, is not UTF-8 or holds a control
     *     character
     */
    public ContentFile text() {
        return ContentFile.decode(path, bytes());
    }

    /** Its text if it is known to be such; decoded when it is asked for. */
    public ContentFile knownText() {
        return ContentFile.known(path, this::bytes);
    }

    /** The fingerprint of its bytes. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** False if it could not be opened. */
    boolean isReadable() {
        return failure == null;
    }
}

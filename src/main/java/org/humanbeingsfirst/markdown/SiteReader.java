package org.humanbeingsfirst.markdown;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.site.SiteContent;

/** Reads a site folder: configuration, library, passages, registers, content. STUB */
public final class SiteReader {

    private SiteReader() {}

    /**
     * What was read.
     *
     * @param content the site as plain values, with every document that could be read
     * @param documents the same documents with their syntax trees
     * @param unreadable files that could not be read; a build with any of them fails
     */
    public record Result(
            SiteContent content,
            List<ParsedDocument> documents,
            List<UnreadableInputException> unreadable) {}

    /**
     * Reads everything below a site folder.
     *
     * @throws UnreadableInputException only for the configuration itself
     */
    public static Result read(Path siteFolder, LocalDate today, boolean includesDrafts) {
        throw new UnsupportedOperationException();
    }
}

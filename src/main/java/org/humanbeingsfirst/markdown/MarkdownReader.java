package org.humanbeingsfirst.markdown;

import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.quotation.Passages;
import org.humanbeingsfirst.site.DocumentType;

/** Reads the Markdown body of content files. STUB. Thread-safe: one parser serves all workers. */
public final class MarkdownReader {

    /** Reads and compares quotations with passages. */
    public MarkdownReader(Passages passages) {}

    /** Parses the body of a content file and gathers what it holds. */
    public ParsedDocument read(
            ContentFile file,
            FrontMatter frontMatter,
            DocumentType type,
            String slug,
            String seriesFolder,
            String permalink) {
        throw new UnsupportedOperationException();
    }
}

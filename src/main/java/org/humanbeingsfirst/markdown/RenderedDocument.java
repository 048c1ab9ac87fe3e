package org.humanbeingsfirst.markdown;

import java.util.List;
import java.util.function.Supplier;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.site.BodyOutline;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody;
import org.humanbeingsfirst.site.Lazy;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.site.SiteFile;

/**
 * A content file, read and rendered. Safe for use by many threads.
 *
 * @param content its plain values
 * @param fingerprint the fingerprint of the file
 * @param rendering its body as fragments in reading order, rendered when first asked for
 */
public record RenderedDocument(
        ContentDocument content, Fingerprint fingerprint, Supplier<List<BodyFragment>> rendering) {

    /** Body and fragments come out of one syntax tree, which is then forgotten. */
    private record Reading(DocumentBody body, List<BodyFragment> fragments) {

        static Reading of(ContentFile file, FrontMatter frontMatter, ReferenceData references) {
            ParsedDocument parsed =
                    new MarkdownReader(references.passages()).read(file, frontMatter);
            PageNotes notes = new PageNotes(parsed.body().citations(), List.of());
            return new Reading(parsed.body(), new BodyRenderer(references).render(parsed, notes));
        }
    }

    /**
     * Reads a content file.
     *
     * @throws UnreadableInputException if it is no text, has no front matter, or its Markdown is
     *     beyond reading or brings in what is no text
     */
    public static RenderedDocument read(SiteFile file, ReferenceData references) {
        ContentFile text = file.text();
        FrontMatter frontMatter = FrontMatter.split(text);
        CharacterReferences.check(text, frontMatter.bodyStart());
        Reading reading = Reading.of(text, frontMatter, references);
        return of(file, text, frontMatter, BodyOutline.of(reading.body()), Lazy.of(reading));
    }

    /**
     * A content file that was read before: its body is read again only if somebody asks for it.
     *
     * @param frontMatter what {@link FrontMatter#split} found then
     * @param outline what its body was found to hold
     */
    public static RenderedDocument known(
            SiteFile file, FrontMatter frontMatter, BodyOutline outline, ReferenceData references) {
        ContentFile text = file.knownText();
        Lazy<Reading> reading = Lazy.by(() -> Reading.of(text, frontMatter, references));
        return of(file, text, frontMatter, outline, reading);
    }

    private static RenderedDocument of(
            SiteFile file,
            ContentFile text,
            FrontMatter frontMatter,
            BodyOutline outline,
            Supplier<Reading> reading) {
        return new RenderedDocument(
                ContentDocument.at(
                        file.pathInFolder(),
                        text,
                        frontMatter,
                        outline,
                        () -> reading.get().body()),
                file.fingerprint(),
                () -> reading.get().fragments());
    }

    /** Its body as fragments in reading order. */
    public List<BodyFragment> fragments() {
        return rendering.get();
    }
}

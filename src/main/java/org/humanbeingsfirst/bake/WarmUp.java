package org.humanbeingsfirst.bake;

import java.util.List;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.markdown.BodyRenderer;
import org.humanbeingsfirst.markdown.MarkdownReader;
import org.humanbeingsfirst.markdown.PageNotes;
import org.humanbeingsfirst.markdown.ParsedDocument;
import org.humanbeingsfirst.quotation.Passages;

/**
 * Lets a second core load the classes that every bake needs, while the first reads the command line.
 * Nothing depends on it: whoever comes first loads what is not there yet.
 */
public final class WarmUp {

    private static final String DOCUMENT =
            "---\ntitle: Made up\ndate: 2030-01-01\ntags: [one, two]\n---\n\n## A heading\n\n"
                    + "Words [link](/a/), *emphasis*, **more** of it and `code`.\n\n- an item\n";

    private WarmUp() {}

    /** Begins, and does not wait. */
    public static void begin() {
        Thread thread = new Thread(WarmUp::load, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static void load() {
        ContentFile file = ContentFile.of("made-up.md", DOCUMENT);
        ParsedDocument parsed =
                new MarkdownReader(Passages.EMPTY).read(file, FrontMatter.split(file));
        new BodyRenderer(Bibliography.EMPTY)
                .render(parsed, new PageNotes(parsed.body().citations(), List.of()));
        new SiteTemplateEngine(List.of(), "en-GB", false);
    }
}

package org.humanbeingsfirst.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.quotation.Passages;
import org.humanbeingsfirst.series.Series;

/**
 * Everything the editors wrote, read and compared, before anything is judged or rendered.
 *
 * @param configuration {@code jbake.properties}
 * @param today the day the site is built for; later dates are scheduled
 * @param includesDrafts true for {@code --drafts}: everything is public
 * @param documents every content file that could be read, by path
 * @param publicDocuments those of them that readers see in this build
 * @param bibliography {@code sources/library.json}
 * @param passages {@code sources/passages/}
 * @param series by folder name, in order of title
 * @param registers {@code registers/*.yaml} by name without ending, topics included
 */
public record SiteContent(
        SiteConfiguration configuration,
        LocalDate today,
        boolean includesDrafts,
        List<ContentDocument> documents,
        List<ContentDocument> publicDocuments,
        Bibliography bibliography,
        Passages passages,
        Map<String, Series> series,
        Map<String, Register> registers) {

    /** True if readers see the document in this build. */
    public boolean isPublic(ContentDocument document) {
        return includesDrafts || document.isPublic(today);
    }

    /** The language in which a document is written (BCP 47): its own, or that of the site. */
    public String language(ContentDocument document) {
        return document.frontMatter().text("lang").orElse(configuration.language());
    }

    /** The declared topics (tags). */
    public List<Topic> topics() {
        return Topic.declaredIn(registers);
    }

    /** What single documents draw on. */
    public ReferenceData references() {
        return ReferenceData.of(bibliography, passages, registers);
    }
}

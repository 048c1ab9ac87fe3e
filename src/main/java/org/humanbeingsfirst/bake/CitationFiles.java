package org.humanbeingsfirst.bake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanbeingsfirst.citation.BibliographyFormatter;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.series.Series;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.Permalink;
import org.humanbeingsfirst.site.SiteConfiguration;
import org.humanbeingsfirst.site.SiteContent;

/** Our own posts and parts as works that others can cite. */
final class CitationFiles {

    /** How names of BibTeX files end. */
    static final String BIBTEX = ".bib";

    /** How names of CSL-JSON files end. */
    static final String CSL_JSON = ".csl.json";

    /** How names of files with a formatted entry end. */
    static final String TEXT = ".txt";

    private final SiteContent site;
    private final SourceEntries entries;

    CitationFiles(SiteContent site, SourceEntries entries) {
        this.site = site;
        this.entries = entries;
    }

    /** True for what is dated and published as an article, at an address that files can stand below. */
    static boolean isCitable(ContentDocument document) {
        return (document.type() == DocumentType.POST || document.type() == DocumentType.PART)
                && document.permalink().endsWith("/");
    }

    /** The address of a file beside a page. */
    static String file(ContentDocument document, String ending) {
        return document.permalink() + "cite" + ending;
    }

    /** The page as an item of a library. */
    CslItem item(ContentDocument document) {
        SiteConfiguration configuration = site.configuration();
        Map<String, Object> fields = new LinkedHashMap<>();
        String address = configuration.host() + document.permalink();
        fields.put("id", id(document));
        fields.put("type", "webpage");
        fields.put("title", document.title());
        fields.put("author", List.of(Map.of("literal", configuration.title())));
        series(document).ifPresent(series -> fields.put("collection-title", series.title()));
        document.date().ifPresent(date -> fields.put("issued", issued(date)));
        fields.put(
                "language", document.frontMatter().text("lang").orElse(configuration.language()));
        fields.put("URL", address);
        return new CslItem(
                id(document),
                "webpage",
                document.title(),
                address,
                fields,
                Location.wholeFile(document.file().path()));
    }

    private Optional<Series> series(ContentDocument document) {
        return document.type() == DocumentType.PART
                ? Optional.ofNullable(site.series().get(document.seriesFolder()))
                : Optional.empty();
    }

    private static Map<String, Object> issued(LocalDate date) {
        return Map.of(
                "date-parts",
                List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth())));
    }

    private static String id(ContentDocument document) {
        String path = Permalink.outputPath(document.permalink());
        String folder = path.substring(0, path.lastIndexOf('/'));
        String slug = folder.substring(folder.lastIndexOf('/') + 1);
        return document.date().map(date -> slug + "-" + date.getYear()).orElse(slug);
    }

    /** The page's entry in words, in the style of the site. */
    String text(ContentDocument document) {
        return BibliographyFormatter.plainText(entries.format(item(document)));
    }

    /** What the page shows: its entry, and where the files are. */
    Map<String, Object> model(ContentDocument document) {
        return Map.of(
                "text", text(document),
                "bibtex", file(document, BIBTEX),
                "cslJson", file(document, CSL_JSON),
                "plainText", file(document, TEXT));
    }
}

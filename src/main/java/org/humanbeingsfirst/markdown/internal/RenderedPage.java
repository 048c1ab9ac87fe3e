package org.humanbeingsfirst.markdown.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.markdown.PageNotes;
import org.humanbeingsfirst.quotation.Attribution;
import org.humanbeingsfirst.quotation.CheckedQuotation;
import org.humanbeingsfirst.quotation.Quotation;
import org.humanbeingsfirst.site.ImageSize;

/**
 * What rendering one document needs beside its tree.
 *
 * @param bibliography names and addresses of items
 * @param imageSizes sizes of images, by address
 * @param notes numbers of the page's sources
 * @param quotations the document's quotations in order
 * @param cautions what readers are told beside a citation, by the cited item itself
 */
public record RenderedPage(
        Bibliography bibliography,
        Map<String, ImageSize> imageSizes,
        PageNotes notes,
        List<CheckedQuotation> quotations,
        Map<CitationItem, String> cautions) {

    /** A page with the cautions that its inline quotations call for. */
    public static RenderedPage of(
            Bibliography bibliography,
            Map<String, ImageSize> imageSizes,
            PageNotes notes,
            List<CheckedQuotation> quotations) {
        Map<CitationItem, String> cautions = new IdentityHashMap<>();
        for (CheckedQuotation checked : quotations) {
            String caution =
                    switch (checked.comparison().verdict()) {
                        case SECOND_HAND -> "second-hand";
                        case UNRECORDED -> "not yet compared";
                        case EXACT, TYPOGRAPHIC, ALTERED -> "";
                    };
            if (!caution.isEmpty()) {
                checked.quotation()
                        .attribution()
                        .ifPresent(by -> cautions.put(by.source(), caution));
            }
        }
        return new RenderedPage(bibliography, imageSizes, notes, quotations, cautions);
    }

    /** Where a quotation's source is, if it has one: its web address, else its entry on the page. */
    Optional<String> address(Quotation quotation) {
        return quotation.attribution().map(Attribution::source).map(source -> address(source.id()));
    }

    private String address(String itemId) {
        return bibliography
                .find(itemId)
                .filter(CslItem::isWebAddress)
                .map(CslItem::url)
                .orElse("#" + PageNotes.sourceAnchor(itemId));
    }
}

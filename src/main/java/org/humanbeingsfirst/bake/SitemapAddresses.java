package org.humanbeingsfirst.bake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.SiteContent;

/** What a site's sitemap lists. */
final class SitemapAddresses {

    private final SiteContent site;
    private final Listings listings;
    private final List<String> sources;

    /**
     * @param sources permalinks of the pages of cited works
     */
    SitemapAddresses(SiteContent site, Listings listings, List<String> sources) {
        this.site = site;
        this.listings = listings;
        this.sources = sources;
    }

    /** The addresses that readers may come to, with the day of the last change where it is known. */
    List<Map<String, Object>> addresses() {
        List<Map<String, Object>> addresses = new ArrayList<>();
        for (ContentDocument document : site.publicDocuments()) {
            if (document.permalink().endsWith("/")) {
                addresses.add(address(document.permalink(), lastChange(document)));
            }
        }
        for (Map<String, Object> topic : listings.topics().all()) {
            addresses.add(address(topic.get("permalink"), lastChange(topic)));
        }
        sources.forEach(source -> addresses.add(Map.of("permalink", source)));
        return addresses;
    }

    private static Map<String, Object> address(Object permalink, Optional<LocalDate> lastChange) {
        Map<String, Object> address = new HashMap<>();
        address.put("permalink", permalink);
        lastChange.ifPresent(date -> address.put("date", ModelDate.of(date)));
        return address;
    }

    /** Of everything that {@link #addresses} looks at. */
    Fingerprint fingerprint() {
        Fingerprint.Builder fingerprint = new Fingerprint.Builder();
        for (ContentDocument document : site.publicDocuments()) {
            fingerprint.add(document.permalink()).add(lastChange(document).orElse(null));
        }
        for (Map<String, Object> topic : listings.topics().all()) {
            fingerprint.add(topic.get("permalink")).add(lastChange(topic).orElse(null));
        }
        sources.forEach(fingerprint::add);
        return fingerprint.build();
    }

    /** A page that shows posts or parts changes with each of them. */
    private Optional<LocalDate> lastChange(ContentDocument document) {
        Optional<LocalDate> own = Optional.ofNullable(listings.documents().of(document).changed());
        List<ListedDocument> shown = shownBy(document);
        if (shown.isEmpty()) {
            return own; // Most documents of every site.
        }
        return Stream.concat(own.stream(), ListedDocument.lastChange(shown).stream())
                .max(Comparator.naturalOrder());
    }

    private List<ListedDocument> shownBy(ContentDocument document) {
        if (document.permalink().equals("/")) {
            return listings.documents().posts();
        } else if (document.type() == DocumentType.SERIES) {
            return listings.series().of(document).map(listings.series()::partsOf).orElse(List.of());
        }
        return List.of();
    }

    private Optional<LocalDate> lastChange(Map<String, Object> topic) {
        return ListedDocument.lastChange(listings.topics().postsOf(topic));
    }
}

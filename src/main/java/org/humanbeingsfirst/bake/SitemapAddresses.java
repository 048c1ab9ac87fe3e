package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.SiteContent;

/** What a site's sitemap lists. */
final class SitemapAddresses {

    private final SiteContent site;
    private final DocumentModels documents;
    private final List<String> sources;

    /**
     * @param sources permalinks of the pages of cited works
     */
    SitemapAddresses(SiteContent site, DocumentModels documents, List<String> sources) {
        this.site = site;
        this.documents = documents;
        this.sources = sources;
    }

    /** The addresses that readers may come to, with the day of the last change where it is known. */
    List<Map<String, Object>> addresses() {
        List<Map<String, Object>> addresses = new ArrayList<>();
        for (ContentDocument document : site.publicDocuments()) {
            if (document.permalink().endsWith("/")) {
                Map<String, Object> address = new HashMap<>();
                address.put("permalink", document.permalink());
                documents
                        .lastChange(document)
                        .ifPresent(date -> address.put("date", DocumentModels.day(date)));
                addresses.add(address);
            }
        }
        for (Map<String, Object> topic : documents.allTopics()) {
            Map<String, Object> address = new HashMap<>();
            address.put("permalink", topic.get("permalink"));
            documents
                    .lastChange(topic)
                    .ifPresent(date -> address.put("date", DocumentModels.day(date)));
            addresses.add(address);
        }
        sources.forEach(source -> addresses.add(Map.of("permalink", source)));
        return addresses;
    }

    /** Of everything that {@link #addresses} looks at. */
    Fingerprint fingerprint() {
        Fingerprint.Builder fingerprint = new Fingerprint.Builder();
        for (ContentDocument document : site.publicDocuments()) {
            fingerprint.add(document.permalink()).add(documents.lastChange(document).orElse(null));
        }
        for (Map<String, Object> topic : documents.allTopics()) {
            fingerprint.add(topic.get("permalink")).add(documents.lastChange(topic).orElse(null));
        }
        sources.forEach(fingerprint::add);
        return fingerprint.build();
    }
}

package org.humanbeingsfirst.bake;

import org.humanbeingsfirst.site.SiteContent;

/**
 * What listings show of a site. Made once for a bake, then read by all threads.
 *
 * @param documents its public documents
 * @param series its public series
 * @param topics topics that some public document carries
 */
record Listings(DocumentModels documents, SeriesModels series, TopicModels topics) {

    /** The listings of a site whose topics are called by some names. */
    static Listings of(SiteContent site, TopicNames names) {
        DocumentModels documents = new DocumentModels(site, names);
        return new Listings(
                documents, new SeriesModels(site, documents), new TopicModels(names, documents));
    }
}

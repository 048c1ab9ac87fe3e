package org.humanbeingsfirst.bake;

import java.util.List;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.site.BodyOutline;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.SiteContent;

/**
 * The account of a bake that came to its end: a bake of the same things would give the same again.
 *
 * @param input the fingerprint of every file of the site, of the order and of the day
 * @param quotations number of quotations on the pages
 * @param citations number of citations on the pages
 * @param findings warnings and reviews
 */
record FinishedBake(Fingerprint input, int quotations, int citations, List<Finding> findings) {

    /** Counts what readers see. */
    static FinishedBake of(Fingerprint input, SiteContent content, List<Finding> findings) {
        int quotations = 0;
        int citations = 0;
        for (ContentDocument document : content.publicDocuments()) {
            BodyOutline outline = document.outline();
            quotations += outline.quotations();
            citations += outline.citations();
        }
        return new FinishedBake(input, quotations, citations, findings);
    }
}

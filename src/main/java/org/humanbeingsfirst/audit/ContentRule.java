package org.humanbeingsfirst.audit;

import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;

/**
 * Looks at one content file at a time, and at what the file draws on. It sees no other file: what it
 * found holds until one of the two changes, so that a bake need not ask again.
 */
public interface ContentRule extends Rule {

    /**
     * Judges one document. Of a document in which nothing is wrong, it may ask the references only
     * for the items that the document cites, the names that it names and the terminology.
     */
    void check(ContentDocument document, ReferenceData references, FindingSink findings);
}

package org.humanbeingsfirst.audit;

import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.SiteContent;

/** Looks at one content file at a time. */
public interface ContentRule extends Rule {

    /** Judges one document; the rest of the site is there for looking things up. */
    void check(ContentDocument document, SiteContent site, FindingSink findings);
}

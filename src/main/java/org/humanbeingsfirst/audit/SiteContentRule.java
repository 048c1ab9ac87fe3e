package org.humanbeingsfirst.audit;

import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.site.SiteContent;

/** Looks at the whole content at once: library, passages, registers, series, addresses. */
public interface SiteContentRule extends Rule {

    /** Judges the whole content. */
    void check(SiteContent site, FindingSink findings);

    /**
     * True if a site in which it finds an error is not baked. A rule that content breaks by growing
     * old, with nobody touching it, only fails a check: what could be built yesterday can be built.
     */
    default boolean stopsBake() {
        return true;
    }
}

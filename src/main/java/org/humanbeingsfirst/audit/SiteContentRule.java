package org.humanbeingsfirst.audit;

import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.site.SiteContent;

/** Looks at the whole content at once: library, passages, registers, series, addresses. */
public interface SiteContentRule extends Rule {

    /** Judges the whole content. */
    void check(SiteContent site, FindingSink findings);
}

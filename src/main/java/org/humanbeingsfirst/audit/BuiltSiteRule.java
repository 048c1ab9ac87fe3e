package org.humanbeingsfirst.audit;

import org.humanbeingsfirst.finding.FindingSink;

/** Looks at the built site as a whole: feeds, sitemap, files that no page is. */
public interface BuiltSiteRule extends Rule {

    /** Judges the built site. */
    void check(BuiltSite site, FindingSink findings);
}

package org.humanbeingsfirst.audit;

import java.util.List;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.site.SiteContent;

/** Runs rules. STUB */
public final class Audit {

    private Audit() {}

    /** Findings of every content rule, sorted; suppressions not yet applied. */
    public static List<Finding> ofContent(SiteContent content) {
        throw new UnsupportedOperationException();
    }

    /** Findings of every page rule and built-site rule, sorted; suppressions not yet applied. */
    public static List<Finding> ofBuiltSite(BuiltSite site) {
        throw new UnsupportedOperationException();
    }
}

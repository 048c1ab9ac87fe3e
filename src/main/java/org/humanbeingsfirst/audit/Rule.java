package org.humanbeingsfirst.audit;

import org.humanbeingsfirst.finding.RuleInfo;

/**
 * A rule: one class that finds one kind of mistake. Rules hold no state, print nothing and never
 * throw for bad content. Each is exactly one of {@link ContentRule}, {@link SiteContentRule}, {@link
 * PageRule} and {@link BuiltSiteRule}.
 */
public interface Rule {

    /** Its identity. */
    RuleInfo info();
}

package org.humanbeingsfirst.audit;

import java.util.Optional;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/**
 * A rule: one class that finds one kind of mistake. Rules hold no state, print nothing and never
 * throw for bad content. Each is exactly one of {@link ContentRule}, {@link SiteContentRule}, {@link
 * PageRule}, {@link AcrossPagesRule} and {@link BuiltSiteRule}.
 */
public interface Rule {

    /** Its identity. */
    RuleInfo info();

    /**
     * How much its findings weigh on a site that the press did not bake. Empty for a house rule: one
     * that holds pages to a promise which only our own site made, such as the link to leave it. A
     * house rule is asked of other sites only when it is named.
     */
    default Optional<Severity> severityElsewhere() {
        return Optional.of(info().severity());
    }
}

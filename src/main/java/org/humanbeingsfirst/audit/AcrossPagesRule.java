package org.humanbeingsfirst.audit;

import java.util.Optional;
import java.util.SortedMap;
import org.humanbeingsfirst.finding.FindingSink;

/**
 * Looks at one thing of every page and then at all of it together: what shows only when pages are
 * compared. Each page is parsed once for all rules, and only what is collected stays in memory.
 *
 * @param <T> what is taken from a page; small, and nothing of the parsed page, for there may be ten
 *     thousand of them
 */
public interface AcrossPagesRule<T> extends Rule {

    /** What a page adds; empty if it has nothing to compare. Called for many pages at once. */
    Optional<T> collect(BuiltPage page, BuiltSite site);

    /**
     * Judges what was collected.
     *
     * @param collected by the path of the page, in order
     */
    void check(SortedMap<String, T> collected, BuiltSite site, FindingSink findings);
}

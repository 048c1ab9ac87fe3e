package org.humanbeingsfirst.audit;

import org.humanbeingsfirst.finding.FindingSink;

/** Looks at one built page at a time. */
public interface PageRule extends Rule {

    /** Judges one page; the rest of the built site is there for looking things up. */
    void check(BuiltPage page, BuiltSite site, FindingSink findings);
}

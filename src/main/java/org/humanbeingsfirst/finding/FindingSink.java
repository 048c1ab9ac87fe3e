package org.humanbeingsfirst.finding;

/** Where rules put what they find. */
@FunctionalInterface
public interface FindingSink {

    /** Takes one finding; order does not matter, reports sort. */
    void add(Finding finding);
}

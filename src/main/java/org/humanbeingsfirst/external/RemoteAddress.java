package org.humanbeingsfirst.external;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.humanbeingsfirst.location.Location;

/**
 * An address on another site, and everywhere it stands.
 *
 * @param url the address without fragment
 * @param isRead true if a reader goes there, false if a page only loads it
 * @param places where it stands, in order
 */
record RemoteAddress(HttpAddress url, boolean isRead, List<Place> places) {

    /**
     * Where an address stands.
     *
     * @param location in the built site
     * @param fragment what follows {@code #} there, as written; empty if nothing does
     */
    record Place(Location location, String fragment) {}

    RemoteAddress {
        places = List.copyOf(places);
    }

    /** Every fragment that is looked for, as written. */
    SortedSet<String> fragments() {
        SortedSet<String> fragments = new TreeSet<>();
        for (Place place : places) {
            if (!place.fragment().isEmpty()) {
                fragments.add(place.fragment());
            }
        }
        return fragments;
    }
}

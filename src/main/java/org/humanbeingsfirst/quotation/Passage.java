package org.humanbeingsfirst.quotation;

import java.time.LocalDate;
import java.util.Optional;
import org.humanbeingsfirst.location.Location;

/**
 * What was read in a work, and how.
 *
 * @param itemId the work
 * @param selector the words read
 * @param locator where in the work, such as {@code p. 492}; empty if not known
 * @param readAt address at which it was read; never linked unless it is the work's own address
 * @param recordedOn the day it was entered in the records
 * @param means how it was read
 * @param quotedIn for {@link Means#SECOND_HAND}: the item that quotes the work
 * @param location where the record begins in its file
 */
public record Passage(
        String itemId,
        TextQuoteSelector selector,
        Optional<String> locator,
        String readAt,
        LocalDate recordedOn,
        Means means,
        Optional<String> quotedIn,
        Location location) {

    /** How a passage was read. */
    public enum Means {
        /** In the work itself. */
        READ,
        /** In a saved copy of the work, not at its address on the day. */
        SAVED_COPY,
        /** In another work that quotes it. */
        SECOND_HAND
    }
}

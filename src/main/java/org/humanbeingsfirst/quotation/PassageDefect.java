package org.humanbeingsfirst.quotation;

import org.humanbeingsfirst.location.Location;

/**
 * Something in a passage file that is missing or cannot be understood; a rule reports it.
 *
 * @param location where
 * @param message one sentence, lower case, without full stop
 * @param hint what the editor can do, as an action
 */
public record PassageDefect(Location location, String message, String hint) {}

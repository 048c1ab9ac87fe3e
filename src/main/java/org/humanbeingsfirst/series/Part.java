package org.humanbeingsfirst.series;

import java.time.LocalDate;
import java.util.Optional;
import org.humanbeingsfirst.location.Location;

/**
 * A part of a series as its content file declares it.
 *
 * @param number its place in the series, from 1; 0 if the file gives none
 * @param title its title
 * @param permalink its address
 * @param date the day it is dated; empty if the file gives none
 * @param isPublic true if readers see it today
 * @param location where its number stands
 */
public record Part(
        int number,
        String title,
        String permalink,
        Optional<LocalDate> date,
        boolean isPublic,
        Location location) {}

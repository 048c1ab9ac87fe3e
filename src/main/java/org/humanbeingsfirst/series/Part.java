package org.humanbeingsfirst.series;

/**
 * A part of a series as its content file declares it.
 *
 * @param number its place in the series, from 1; 0 if the file gives none
 * @param title its title
 * @param permalink its address
 * @param isPublic true if readers see it today
 */
public record Part(int number, String title, String permalink, boolean isPublic) {}

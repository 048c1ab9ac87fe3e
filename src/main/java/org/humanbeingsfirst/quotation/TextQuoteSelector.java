package org.humanbeingsfirst.quotation;

/**
 * A stretch of a work's text, as in the W3C Web Annotation Data Model, section 4.2.4.
 *
 * @param exact the words
 * @param prefix words that stand just before, or an empty string
 * @param suffix words that stand just after, or an empty string
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {}

package org.humanbeingsfirst.terminology;

/**
 * Words of a text that a term names.
 *
 * @param term the entry
 * @param start index of the first character
 * @param end index after the last
 */
public record TermUse(Term term, int start, int end) {}

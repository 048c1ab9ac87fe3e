package org.humanbeingsfirst.quotation;

/**
 * A quotation and what comparing it with the recorded passages gave.
 *
 * @param quotation the words
 * @param comparison the result; {@link Verdict#UNRECORDED} if it has no source
 */
public record CheckedQuotation(Quotation quotation, Comparison comparison) {}

package org.humanbeingsfirst.quotation;

import org.humanbeingsfirst.citation.CitationItem;

/**
 * Who is quoted, from where.
 *
 * @param speaker the person or body whose words they are, or an empty string
 * @param source the one cited item
 */
public record Attribution(String speaker, CitationItem source) {}

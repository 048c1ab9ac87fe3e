/** Quotations and what was read in their sources, in the words of the W3C Web Annotation Data Model; compares plain text. */
package org.humanbeingsfirst.quotation;

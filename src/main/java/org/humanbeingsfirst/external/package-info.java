/**
 * Addresses on other sites: asked politely, judged with a memory of earlier days. Stands after {@code
 * report} and before {@code markdown}; uses location, yaml, fingerprint, finding, quotation, site and
 * audit.
 */
package org.humanbeingsfirst.external;

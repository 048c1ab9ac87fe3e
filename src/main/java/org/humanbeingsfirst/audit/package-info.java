/** Runs rules over content and over any folder of HTML, without JBake. */
package org.humanbeingsfirst.audit;

/** Prints findings; knows nothing of rules. */
package org.humanbeingsfirst.report;

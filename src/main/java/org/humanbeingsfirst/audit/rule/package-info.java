/** The rules, one class each, and their catalogue. */
package org.humanbeingsfirst.audit.rule;

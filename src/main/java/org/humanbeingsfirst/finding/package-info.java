/** The one result type of the house: what a rule found, where, and what to do about it. */
package org.humanbeingsfirst.finding;

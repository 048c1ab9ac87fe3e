/** Fingerprints, which tell whether something is still what it was. */
package org.humanbeingsfirst.fingerprint;

/** Where something stands in the editors' files: every message of the press carries a place. */
package org.humanbeingsfirst.location;

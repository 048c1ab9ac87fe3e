/** Words that need care, as data, and the places of a text that use them. */
package org.humanbeingsfirst.terminology;

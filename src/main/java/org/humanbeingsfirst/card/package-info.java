/** Pictures that go with a shared address: drawn in memory from outlines, without the fonts of the machine. */
package org.humanbeingsfirst.card;

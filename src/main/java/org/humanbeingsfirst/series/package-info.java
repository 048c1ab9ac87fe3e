/** Series and their parts: order, previous, next, what is coming. */
package org.humanbeingsfirst.series;

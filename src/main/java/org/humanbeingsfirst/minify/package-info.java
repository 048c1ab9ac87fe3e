/** Pages, styles and scripts with as few characters as say the same. */
package org.humanbeingsfirst.minify;

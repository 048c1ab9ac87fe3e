/** The index that readers' browsers search: folded words, and the texts they were found in. */
package org.humanbeingsfirst.search;

/** The site as plain values: documents, addresses, configuration, and which page came from which file. */
package org.humanbeingsfirst.site;

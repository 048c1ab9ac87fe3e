/** The workers behind the extensions and readers of {@code markdown}; not for use elsewhere. */
package org.humanbeingsfirst.markdown.internal;

/** Markdown with citations and quotations: plugs for Flexmark and the reader of content files. */
package org.humanbeingsfirst.markdown;

/** Citations in the words of the Citation Style Language (CSL 1.0.2); knows neither Markdown nor HTML. */
package org.humanbeingsfirst.citation;

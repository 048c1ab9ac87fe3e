/** The preview: serves the built site on this machine only and rebuilds it while an editor writes. */
package org.humanbeingsfirst.preview;

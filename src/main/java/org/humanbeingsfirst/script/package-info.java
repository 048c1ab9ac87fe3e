/** JavaScript as text: what of it is code, and what stands between. */
package org.humanbeingsfirst.script;

/** The bake: every class that touches JBake, from documents to the written site. */
package org.humanbeingsfirst.bake;

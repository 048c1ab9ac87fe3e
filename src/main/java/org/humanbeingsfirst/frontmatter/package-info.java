/** Front matter: the YAML head of a content file, every key documented once. */
package org.humanbeingsfirst.frontmatter;

/** YAML 1.2 with the place of every value, for front matter, passages and registers. */
package org.humanbeingsfirst.yaml;

/** The command line: parse, call, report. */
package org.humanbeingsfirst.cli;

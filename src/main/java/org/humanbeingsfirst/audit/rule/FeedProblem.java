package org.humanbeingsfirst.audit.rule;

/**
 * What is wrong with a feed.
 *
 * @param offset where, in the file's text
 * @param message the end of a sentence that begins with "feed"
 * @param hint what can be done
 */
record FeedProblem(int offset, String message, String hint) {}

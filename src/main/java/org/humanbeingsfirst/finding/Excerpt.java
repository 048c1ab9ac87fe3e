package org.humanbeingsfirst.finding;

/**
 * The line a finding is about.
 *
 * @param text the line as it stands in the file, shortened if it is long
 * @param column 1-based column of the caret under it; 0 for no caret
 * @param note words beside the caret, or an empty string
 */
public record Excerpt(String text, int column, String note) {

    /** No excerpt. */
    public static final Excerpt NONE = new Excerpt("", 0, "");
}

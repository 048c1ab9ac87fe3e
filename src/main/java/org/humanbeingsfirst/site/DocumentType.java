package org.humanbeingsfirst.site;

import java.util.Locale;

/** What a content file is; follows from its folder. */
public enum DocumentType {
    /** {@code content/posts/<slug>.md}. */
    POST,
    /** {@code content/series/<series>/index.md}: declares the series. */
    SERIES,
    /** {@code content/series/<series>/<slug>.md}. */
    PART,
    /** Any other file in {@code content/}. */
    PAGE;

    /** The lower-case word, which is also the name of the entry template. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The type of a content file.
     *
     * @param path path below the content folder, with {@code /}
     */
    public static DocumentType ofPath(String path) {
        String[] steps = path.split("/");
        if (steps.length == 2 && steps[0].equals("posts")) {
            return POST;
        }
        if (steps.length == 3 && steps[0].equals("series")) {
            return steps[2].equals("index.md") ? SERIES : PART;
        }
        return PAGE;
    }
}

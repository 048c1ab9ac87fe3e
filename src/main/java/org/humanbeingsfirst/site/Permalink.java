package org.humanbeingsfirst.site;

/**
 * Addresses of pages: content path to permalink to output path. A permalink begins with {@code /} and
 * ends with {@code /} (a folder with {@code index.html}) or with a file name.
 */
public final class Permalink {

    private Permalink() {}

    /**
     * The address that follows from a content file's path.
     *
     * @param pathInContent path below the content folder, such as {@code about/how-we-check.md}
     * @return such as {@code /about/how-we-check/}
     */
    public static String ofContentPath(String pathInContent) {
        String path = withoutEnding(pathInContent);
        if (path.equals("index")) {
            return "/";
        }
        String folder = path.endsWith("/index") ? path.substring(0, path.length() - 6) : path;
        return "/" + folder + "/";
    }

    /** The file of the built site that answers at a permalink: {@code about/index.html}. */
    public static String outputPath(String permalink) {
        String path = permalink.substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** A file name or path without its last ending. */
    public static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }
}

package org.humanbeingsfirst.hosting;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Media types by the ending of a file's name: those registered with IANA, and for formats that have
 * none there what everybody sends.
 */
public final class ContentTypes {

    /** The type of pages. */
    public static final String HTML = "text/html; charset=utf-8";

    /** The type of script files. */
    public static final String SCRIPT = "text/javascript; charset=utf-8";

    /** The type of style sheets. */
    public static final String STYLE = "text/css; charset=utf-8";

    private static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> BY_ENDING =
            Map.ofEntries(
                    Map.entry("html", HTML),
                    Map.entry("css", STYLE),
                    Map.entry("js", SCRIPT),
                    Map.entry("mjs", SCRIPT),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("ics", "text/calendar; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("csl.json", "application/vnd.citationstyles.csl+json"),
                    Map.entry("jsonld", "application/ld+json"),
                    Map.entry("bib", "application/x-bibtex; charset=utf-8"),
                    Map.entry("ris", "application/x-research-info-systems; charset=utf-8"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("xml", "application/xml; charset=utf-8"),
                    Map.entry("atom", "application/atom+xml; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml; charset=utf-8"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("zip", "application/zip"));

    private ContentTypes() {}

    /**
     * The type of a file, by the longest ending of its name that has one; {@code
     * application/octet-stream} where no ending says anything.
     */
    public static String of(Path file) {
        String ending = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        while (ending.contains(".")) {
            ending = ending.substring(ending.indexOf('.') + 1);
            if (BY_ENDING.containsKey(ending)) {
                return BY_ENDING.get(ending);
            }
        }
        return UNKNOWN;
    }
}

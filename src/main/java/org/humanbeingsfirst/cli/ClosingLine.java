package org.humanbeingsfirst.cli;

import java.util.Locale;
import org.humanbeingsfirst.bake.BakedSite;

/** The last line of a bake. */
final class ClosingLine {

    private ClosingLine() {}

    /** Such as {@code Baked 42 pages, 25 quotations, 180 citations in 0.84 s}. */
    static String of(BakedSite site) {
        return String.format(
                Locale.ROOT,
                "Baked %s, %s, %s in %.2f s",
                counted(site.pages(), "page"),
                counted(site.quotations(), "quotation"),
                counted(site.citations(), "citation"),
                site.time().toMillis() / 1000.0);
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
